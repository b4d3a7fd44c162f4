package org.motcua.intake.record.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact;
import org.motcua.contract.DossierFact.FactCorrected;

/** One recorded event with the corrections it has had. */
public final class RecordedAct {

    /** What was believed of it, once or now. */
    public record Version(Instant at, DossierFact fact) {}

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

    public long sequence() {
        return sequence;
    }

    public Slot slot() {
        return slot;
    }

    /** When it was first recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether it is believed to have happened. */
    public boolean stands() {
        return current != null;
    }

    public Instant at() {
        return current.at();
    }

    public DossierFact fact() {
        return current.fact();
    }

    public boolean everWas(Predicate<Version> version) {
        return versions.stream().anyMatch(version);
    }

    public boolean everAt(Instant at) {
        return everWas(version -> version.at().equals(at));
    }
}
