package org.motcua.intake.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact;
import org.motcua.contract.DossierFact.FactCorrected;

/** One recorded event with the corrections it has had. */
final class RecordedAct {

    /** What was believed of it, once or now. */
    record Version(Instant at, DossierFact fact) {}

    private final long sequence;
    private final Slot slot;
    private final Instant recordedAt;
    private final List<Version> versions = new ArrayList<>(1);
    private Version current;

    RecordedAct(DossierEvent event) {
        this.sequence = event.sequence();
        this.slot = Slot.of(event.fact());
        this.recordedAt = event.recordedAt();
        believe(new Version(event.occurredAt(), event.fact()));
    }

    /** Takes a correction in; one without a fact says that the event never happened. */
    RecordedAct correct(FactCorrected correction) {
        if (correction.fact() == null) {
            current = null;
        } else {
            believe(new Version(correction.occurredAt(), correction.fact()));
        }
        return this;
    }

    private void believe(Version version) {
        versions.add(version);
        current = version;
    }

    long sequence() {
        return sequence;
    }

    Slot slot() {
        return slot;
    }

    /** When it was first recorded. */
    Instant recordedAt() {
        return recordedAt;
    }

    /** Whether it is believed to have happened. */
    boolean stands() {
        return current != null;
    }

    Instant at() {
        return current.at();
    }

    DossierFact fact() {
        return current.fact();
    }

    boolean everWas(Predicate<Version> version) {
        return versions.stream().anyMatch(version);
    }

    boolean everAt(Instant at) {
        return everWas(version -> version.at().equals(at));
    }
}
