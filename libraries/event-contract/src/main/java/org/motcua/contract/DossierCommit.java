package org.motcua.contract;

import java.util.List;

/**
 * One record of {@link Topics#INTAKE_DOSSIER}: what one commit added to one dossier's history.
 *
 * @param code   the dossier code, also the record's key
 * @param from   sequence of the first event
 * @param to     sequence of the last event
 * @param hash   the last event's chained hash
 * @param events {@code to - from + 1} events in order of sequence
 */
public record DossierCommit(String code, long from, long to, String hash, List<DossierEvent> events) {

    public DossierCommit {
        events = List.copyOf(events);
    }

    /** The commit of consecutive events, at least one. */
    public static DossierCommit of(String code, List<DossierEvent> events) {
        DossierEvent last = events.getLast();
        return new DossierCommit(code, events.getFirst().sequence(), last.sequence(), last.hash(), events);
    }
}
