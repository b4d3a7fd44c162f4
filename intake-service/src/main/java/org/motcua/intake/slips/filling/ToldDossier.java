package org.motcua.intake.slips.filling;

import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact.DossierSubmitted;
import org.motcua.contract.EffectiveHistory;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.HandedIn;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.slips.data.parts.Applicant;
import org.motcua.intake.slips.data.parts.ApplicantKind;
import org.motcua.intake.slips.data.parts.DossierOnSlip;

/** What is on record of a dossier, as it is now believed. Unknown values are null. */
final class ToldDossier {

    private final History history;
    private final List<DossierEvent> effective;
    private final Details details;

    ToldDossier(History history) {
        this.history = history;
        this.effective = EffectiveHistory.of(history.events()).stream()
                .map(event -> byWhoDidIt(event, history))
                .toList();
        this.details = history.applicant();
    }

    /** A slip names who did the act, not who corrected what was recorded of it. */
    private static DossierEvent byWhoDidIt(DossierEvent believed, History history) {
        String author = history.events().stream()
                .filter(event -> event.sequence() == believed.sequence())
                .findFirst()
                .orElse(believed)
                .author();
        return new DossierEvent(
                believed.sequence(),
                believed.occurredAt(),
                believed.recordedAt(),
                author,
                believed.hash(),
                believed.fact());
    }

    Details details() {
        return details;
    }

    /** The events as they are now believed, in order of event time. */
    List<DossierEvent> events() {
        return effective;
    }

    /** The event of a sequence, null when it is no longer believed. */
    DossierEvent event(long sequence) {
        return effective.stream()
                .filter(event -> event.sequence() == sequence)
                .findFirst()
                .orElse(null);
    }

    /** The first event of a kind, null when there is none. */
    DossierEvent first(Class<?> fact) {
        return effective.stream()
                .filter(event -> fact.isInstance(event.fact()))
                .findFirst()
                .orElse(null);
    }

    /** The latest text about an event, null when there is none. */
    String text(long about) {
        return history.texts().stream()
                .filter(entry -> entry.about() == about)
                .map(History.TextEntry::text)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What lies in the dossier is the text of its submission. */
    HandedIn handedIn() {
        DossierEvent submission = first(DossierSubmitted.class);
        return HandedIn.read(submission == null ? null : text(submission.sequence()));
    }

    DossierOnSlip onSlip(String code, String procedureName) {
        Applicant applicant = new Applicant(
                kind(details.applicantKind()),
                details.applicantName(),
                details.address(),
                details.phone(),
                details.email());
        return new DossierOnSlip(code, procedureName, applicant);
    }

    private static ApplicantKind kind(Integer code) {
        return code == null ? null : ApplicantKind.values()[code];
    }
}
