package org.motcua.intake.imports.domain;

import java.time.Instant;
import java.util.stream.Stream;
import org.motcua.intake.record.domain.Fault;
import org.motcua.intake.record.domain.LineField;
import org.motcua.intake.record.domain.RecordedAct;
import org.motcua.intake.record.domain.RecordedDossier;
import org.motcua.intake.record.domain.Slot;

/**
 * What was recorded at a counter and a line cannot tell of: the line leaves it alone, but what it adds must be in order
 * with it. Nothing is added to a dossier that was voided.
 */
final class AroundRecordedWork {

    private AroundRecordedWork() {}

    /** The first fault, null when the target is in order with the recorded work. */
    static Fault fault(RecordedDossier recorded, Target target) {
        if (recorded.standing(Slot.VOID) != null) {
            return Fault.of("voided", LineField.CODE);
        }
        Instant receivedAt = target.receivedAt();
        Instant closedAt = target.closing() == null ? null : target.closing().at();
        if (receivedAt != null && work(recorded).anyMatch(at -> at.isBefore(receivedAt))) {
            return Fault.of("later-than-recorded-work", LineField.RECEIVED);
        }
        return closedAt != null && work(recorded).anyMatch(at -> at.isAfter(closedAt))
                ? Fault.of("earlier-than-recorded-work", LineField.FINISHED)
                : null;
    }

    private static Stream<Instant> work(RecordedDossier recorded) {
        return Stream.of(
                        Slot.PROCESSING,
                        Slot.ASSIGNMENT,
                        Slot.TRANSFER,
                        Slot.TRANSFER_RECEIPT,
                        Slot.STEP_START,
                        Slot.STEP_END)
                .flatMap(recorded::all)
                .filter(RecordedAct::stands)
                .map(RecordedAct::at);
    }
}
