package org.motcua.intake.record.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.edge.parameters.Moments;
import org.motcua.edge.texts.ClockTexts;
import org.motcua.edge.texts.DueDateStory;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.legalclock.Basis;
import org.motcua.legalclock.DueDateVersion;
import org.motcua.legalclock.Judgement;

/** When the applicant may come for the result, and how that came about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppointmentView(
        @Schema(
                description = "The date promised now, by a letter of apology or by law.",
                examples = "2026-11-30T17:00:00+07:00")
        OffsetDateTime dueAt,

        @Schema(description = "RESCHEDULED when a letter of apology promised the date, one issued too late included.")
        Basis basis,

        @Schema(description = "The date by law; a letter never moves it.")
        OffsetDateTime statutoryDueAt,

        @Schema(description = "The date on the receipt slip.")
        OffsetDateTime firstDueAt,

        @Schema(description = "Whether the date reaches into a year whose calendar is not published yet.")
        boolean provisional,

        @Schema(description = "Whether the clock waits for the applicant: the date will move.")
        boolean standsStill,

        @Schema(description = "Sentences in the caller's language, in order of time.")
        List<String> explanation) {

    /** Null while the dossier is not received. */
    public static AppointmentView of(DossierNow dossier, ClockTexts texts) {
        Judgement judgement = dossier.judgement();
        if (judgement == null) {
            return null;
        }
        DossierReceived reception = dossier.reception();
        boolean moved = judgement.isPromisedByLetter();
        return new AppointmentView(
                Moments.local(judgement.promisedDueAt()),
                moved ? Basis.RESCHEDULED : Basis.STATUTORY,
                Moments.local(judgement.dueAt()),
                Moments.local(judgement.firstDueAt()),
                isProvisional(judgement),
                judgement.clockStandsStill(),
                DueDateStory.of(
                        texts,
                        dossier.calendar(),
                        dossier.receivedAt(),
                        reception.limit().unit(),
                        reception.limit().amount(),
                        judgement.versions(),
                        judgement.ignored(),
                        judgement.openPause()));
    }

    /** A date that a letter names is what it is. */
    private static boolean isProvisional(Judgement judgement) {
        if (!judgement.isPromisedByLetter()) {
            return judgement.provisional();
        }
        return judgement.promisedDueAt().equals(judgement.rescheduledDueAt()) && isRescheduledProvisionally(judgement);
    }

    private static boolean isRescheduledProvisionally(Judgement judgement) {
        return judgement.versions().stream()
                .filter(version -> version.basis() == Basis.RESCHEDULED)
                .reduce((first, second) -> second)
                .map(DueDateVersion::provisional)
                .orElse(false);
    }
}
