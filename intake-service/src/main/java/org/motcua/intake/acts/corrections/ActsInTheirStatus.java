package org.motcua.intake.acts.corrections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.EffectiveHistory;
import org.motcua.intake.acts.domain.ActKind;
import org.motcua.intake.record.domain.DossierStatus;
import org.motcua.intake.record.domain.Fault;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.record.domain.RecordedDossier;

/** Holds each act of a history against the table of what may follow what, as the dossier stood when it was done. */
final class ActsInTheirStatus {

    private ActsInTheirStatus() {}

    /**
     * The first act that the table does not allow where it now stands and that did not stand out before, as those of old
     * records may; null when there is none.
     */
    static Fault newFault(List<DossierEvent> before, List<DossierEvent> after) {
        Map<Long, Fault> faults = faults(after);
        if (!faults.isEmpty()) {
            faults.keySet().removeAll(faults(before).keySet());
        }
        return faults.values().stream().findFirst().orElse(null);
    }

    /** By sequence of the act, in order of event time. */
    private static Map<Long, Fault> faults(List<DossierEvent> events) {
        List<DossierEvent> effective = EffectiveHistory.of(events);
        Map<Long, Fault> faults = new LinkedHashMap<>();
        for (int place = 0; place < effective.size(); place++) {
            Fault fault = fault(effective, place);
            if (fault != null) {
                faults.put(effective.get(place).sequence(), fault);
            }
        }
        return faults;
    }

    private static Fault fault(List<DossierEvent> effective, int place) {
        ActKind kind = ActKind.of(effective.get(place).fact());
        if (kind == null || kind == ActKind.VOID) {
            return null;
        }
        DossierStatus status = status(effective.subList(0, place));
        return kind.isAllowedFrom(status) || kind.isAllowedFrom(status(withOthersOfItsMoment(effective, place)))
                ? null
                : Fault.of("not-allowed-then", null, word(kind), status.name());
    }

    private static DossierStatus status(List<DossierEvent> events) {
        return new RecordedDossier(History.ofEvents(events)).status();
    }

    /** Acts at the same time are in order either way: one that became known later may have come first. */
    private static List<DossierEvent> withOthersOfItsMoment(List<DossierEvent> effective, int place) {
        DossierEvent event = effective.get(place);
        return effective.stream()
                .filter(other -> other != event && !other.occurredAt().isAfter(event.occurredAt()))
                .toList();
    }

    /** As callers know the act. */
    private static String word(ActKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
