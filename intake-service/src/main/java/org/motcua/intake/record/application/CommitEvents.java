package org.motcua.intake.record.application;

import java.util.List;
import java.util.UUID;
import org.motcua.contract.ContractJson;
import org.motcua.contract.DossierCommit;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.Topics;
import org.motcua.reliable.OutgoingEvent;

/** The records that tell others of a dossier's events. */
public final class CommitEvents {

    private static final String TYPE = "org.motcua.dossier.commit.v1";

    private CommitEvents() {}

    /** What a transaction added. */
    public static OutgoingEvent added(String code, List<DossierEvent> events) {
        return event(code, events, code + "/" + events.getLast().sequence());
    }

    /** The whole history once more. */
    static OutgoingEvent again(String code, List<DossierEvent> events) {
        return event(code, events, code + "/" + events.getLast().sequence() + "/" + UUID.randomUUID());
    }

    private static OutgoingEvent event(String code, List<DossierEvent> events, String id) {
        return new OutgoingEvent(
                Topics.INTAKE_DOSSIER,
                code,
                TYPE,
                id,
                events.getLast().recordedAt(),
                ContractJson.encode(DossierCommit.of(code, events)));
    }
}
