package org.motcua.intake.acts.corrections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.motcua.contract.Channel;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.DossierSubmitted;
import org.motcua.contract.DossierFact.FactCorrected;
import org.motcua.intake.acts.domain.OpeningFacts;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.record.domain.RecordedAct;
import org.motcua.intake.record.domain.RecordedDossier;
import org.motcua.intake.record.domain.Slot;
import org.motcua.legalclock.LegalZone;

/**
 * What a reception says once its time or its unit is corrected. On another day it takes the rules of that day and is the
 * matter of whoever is in charge then; another unit brings its office hours along.
 */
final class CorrectedReception {

    private final CatalogueRules catalogue;
    private final RecordedDossier recorded;
    private final RecordedAct reception;
    private final RecordedAct submission;
    private final DossierReceived old;
    private final Instant at;
    private final String unit;

    /**
     * @param reception that is believed
     * @param at        its right time
     * @param unit      its right unit, null when it follows from the day
     */
    CorrectedReception(
            CatalogueRules catalogue, RecordedDossier recorded, RecordedAct reception, Instant at, String unit) {
        this.catalogue = catalogue;
        this.recorded = recorded;
        this.reception = reception;
        this.submission = recorded.standing(Slot.SUBMISSION);
        this.old = (DossierReceived) reception.fact();
        this.at = at;
        this.unit = unit;
    }

    /** Who received the dossier; empty when nobody was in charge on that day. */
    Optional<String> unit() {
        if (unit != null) {
            return Optional.of(unit);
        }
        return isSameDay() ? Optional.of(old.unit()) : catalogue.inChargeOn(firstAsked(), LegalZone.day(at));
    }

    /** A successor received what was submitted to the unit before it, and would not have on another day. */
    private String firstAsked() {
        String asked = submitted().unit();
        LocalDate day = LegalZone.day(reception.at());
        return catalogue.succeeds(asked, old.unit(), day) ? asked : old.unit();
    }

    /** Whether a limit is in force on its day; on the same day it keeps the one it had. */
    boolean hasLimit() {
        return isSameDay() || opening().limit(old.procedure(), at).isPresent();
    }

    /**
     * The correction, and that of the submission when it goes with it.
     *
     * @throws java.util.NoSuchElementException without a {@link #unit()} or a {@linkplain #hasLimit() limit}
     */
    List<FactCorrected> corrections() {
        return Stream.concat(
                        Stream.of(new FactCorrected(reception.sequence(), at, received())),
                        Stream.of(new FactCorrected(
                                        submission.sequence(),
                                        wasEnteredAtOnce() ? at : submission.at(),
                                        corrected(submitted())))
                                .filter(this::saysAnother))
                .toList();
    }

    private boolean saysAnother(FactCorrected correction) {
        return !correction.occurredAt().equals(submission.at())
                || !correction.fact().equals(submission.fact());
    }

    /** A desk enters a dossier that was handed in and received at one moment as one act. */
    private boolean wasEnteredAtOnce() {
        return old.channel() != Channel.ONLINE
                && submission.recordedAt().equals(reception.recordedAt())
                && submission.at().equals(reception.at());
    }

    private DossierReceived received() {
        String right = unit().orElseThrow();
        DossierReceived then = isSameDay() ? old : opening().reception(right, old.procedure(), old.channel(), at);
        return new DossierReceived(
                right,
                old.procedure(),
                old.field(),
                old.channel(),
                then.limit(),
                then.pausePolicy(),
                old.maxExtensions(),
                old.calendarVersion(),
                isSameDay() || recorded.standing(Slot.PRINTED_DUE_DATE) == null ? old.printedDueAt() : null,
                right.equals(old.unit()) ? old.officeHours() : catalogue.hoursOf(right));
    }

    /** What a wrong unit received was submitted to the wrong one; to a predecessor it was submitted rightly. */
    private DossierSubmitted corrected(DossierSubmitted fact) {
        return unit == null || catalogue.succeeds(fact.unit(), unit, LegalZone.day(at))
                ? fact
                : new DossierSubmitted(
                        unit,
                        fact.procedure(),
                        fact.field(),
                        fact.channel(),
                        fact.level(),
                        fact.applicantKind(),
                        catalogue.hoursOf(unit));
    }

    private DossierSubmitted submitted() {
        return (DossierSubmitted) submission.fact();
    }

    private boolean isSameDay() {
        return LegalZone.day(reception.at()).equals(LegalZone.day(at));
    }

    private OpeningFacts opening() {
        return new OpeningFacts(catalogue);
    }
}
