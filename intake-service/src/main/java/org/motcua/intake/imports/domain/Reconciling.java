package org.motcua.intake.imports.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.imports.domain.Target.LetterTarget;
import org.motcua.intake.imports.domain.Target.RequestTarget;
import org.motcua.intake.imports.domain.Target.TextTarget;
import org.motcua.intake.record.domain.Acts;
import org.motcua.intake.record.domain.AskedFor;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.Fault;
import org.motcua.intake.record.domain.Letter;
import org.motcua.intake.record.domain.LineField;
import org.motcua.intake.record.domain.RecordedAct;
import org.motcua.intake.record.domain.RecordedDossier;
import org.motcua.intake.record.domain.RecordedDossier.RecordedRequest;
import org.motcua.intake.record.domain.Slot;
import org.motcua.legalclock.Closing;
import org.motcua.legalclock.LegalZone;

/**
 * Lays a line over a record. What the line does not say contradicts nothing; what is recorded, or was before a
 * correction, is known; what contradicts the record is noted, and the target then holds what the line says.
 */
final class Reconciling {

    private final RecordedDossier recorded;
    private final LineFacts line;
    private final boolean lineIsWhole;
    private final CatalogueRules catalogue;
    private final List<Fault> contradictions = new ArrayList<>();
    private final List<TextTarget> texts = new ArrayList<>();

    /** @param lineIsWhole whether acts that the line does not tell of are taken not to have happened */
    Reconciling(CatalogueRules catalogue, RecordedDossier recorded, LineFacts line, boolean lineIsWhole) {
        this.catalogue = catalogue;
        this.recorded = recorded;
        this.line = line;
        this.lineIsWhole = lineIsWhole;
    }

    Target target() {
        Acts said = line.acts();
        return new Target(
                unit(),
                known(LineField.PROCEDURE, line.procedure(), recorded.procedure(), recorded::everOfProcedure),
                known(LineField.CHANNEL, line.channel(), recorded.channel(), recorded::everThrough),
                moment(LineField.SUBMITTED, Slot.SUBMISSION, said.submittedAt()),
                moment(LineField.RECEIVED, Slot.RECEPTION, said.receivedAt()),
                refusal(said.refusedAt()),
                line.refusalReason(),
                known(LineField.PRINTED_DUE, line.printedDueAt(), recorded.printedDueAt(), recorded::everPrinted),
                requests(LineField.SUPPLEMENTS, said.supplements(), Slot.SUPPLEMENT_ASKED, Slot.SUPPLEMENT_COMPLETED),
                requests(LineField.PAYMENTS, said.payments(), Slot.PAYMENT_ASKED, Slot.PAYMENT_COMPLETED),
                letters(said.letters()),
                closing(said.closing()),
                moment(LineField.RETURNED, Slot.HAND_OVER, said.returnedAt()),
                details(line.details()),
                texts);
    }

    List<Fault> contradictions() {
        return contradictions;
    }

    /** A successor that received what was submitted to the unit before it contradicts nothing. */
    private String unit() {
        Instant receivedAt = line.acts().receivedAt();
        boolean succeeds = receivedAt != null
                && recorded.standing(Slot.RECEPTION) == null
                && recorded.unit() != null
                && catalogue.succeeds(recorded.unit(), line.unit(), LegalZone.day(receivedAt));
        return succeeds ? line.unit() : known(LineField.UNIT, line.unit(), recorded.unit(), recorded::everOfUnit);
    }

    private <T> T known(String field, T said, T current, Predicate<T> ever) {
        if (said == null || said.equals(current) || ever.test(said)) {
            return current;
        }
        if (current != null) {
            contradictions.add(Fault.of("contradicts-record", field));
        }
        return said;
    }

    private Instant moment(String field, Slot slot, Instant said) {
        return said == null && lineIsWhole
                ? null
                : known(field, said, recorded.at(slot), at -> recorded.everAt(slot, at));
    }

    private Instant refusal(Instant said) {
        RecordedAct act = recorded.standing(Slot.REFUSAL);
        if (act != null && said != null) {
            text(LineField.REFUSAL_REASON, act, line.refusalReason());
        }
        return moment(LineField.REFUSED, Slot.REFUSAL, said);
    }

    private Closing closing(Closing said) {
        Closing current = recorded.closing();
        if (said == null) {
            return lineIsWhole ? null : current;
        }
        String field = current == null || current.kind() == said.kind() ? LineField.FINISHED : LineField.STATUS;
        return known(field, said, current, recorded::everClosed);
    }

    private List<RequestTarget> requests(String list, List<AskedFor> said, Slot asked, Slot completed) {
        List<RecordedRequest> known = recorded.requests(asked, completed);
        List<AskedFor> fresh = said.stream()
                .filter(request -> known.stream().noneMatch(one -> one.asked().everAt(request.askedAt())))
                .filter(request -> !recorded.takenBack(asked, request.askedAt()))
                .toList();
        Predicate<RecordedRequest> isSaid =
                one -> said.stream().anyMatch(request -> one.asked().everAt(request.askedAt()));
        boolean replaces = lineIsWhole || replaces(list, fresh, known, isSaid);
        List<RequestTarget> targets = new ArrayList<>(said.size());
        for (RecordedRequest one : known) {
            if (isSaid.test(one)) {
                targets.add(matched(list, one, said, completed));
            } else if (!replaces) {
                targets.add(new RequestTarget(one, one.asked().at(), completedAt(one), null));
            }
        }
        fresh.forEach(request ->
                targets.add(new RequestTarget(null, request.askedAt(), request.completedAt(), request.text())));
        targets.sort(RequestTarget.IN_ORDER);
        return targets;
    }

    /** Two lists of which neither holds the other tell two stories. */
    private <R> boolean replaces(String list, List<?> fresh, List<R> known, Predicate<R> isSaid) {
        boolean replaces = !fresh.isEmpty() && !known.stream().allMatch(isSaid);
        if (replaces) {
            contradictions.add(Fault.of("contradicts-record", list));
        }
        return replaces;
    }

    private RequestTarget matched(String list, RecordedRequest one, List<AskedFor> said, Slot completed) {
        AskedFor request = said.stream()
                .filter(candidate -> one.asked().everAt(candidate.askedAt()))
                .findFirst()
                .orElseThrow();
        text(LineField.in(list, LineField.CONTENT), one.asked(), request.text());
        Instant completedAt = request.completedAt() == null && lineIsWhole
                ? null
                : known(
                        LineField.in(list, LineField.COMPLETED),
                        request.completedAt(),
                        completedAt(one),
                        at -> recorded.takenBack(completed, at)
                                || one.completed() != null && one.completed().everAt(at));
        return new RequestTarget(one, one.asked().at(), completedAt, null);
    }

    private static Instant completedAt(RecordedRequest one) {
        return one.completed() == null ? null : one.completed().at();
    }

    private List<LetterTarget> letters(List<Letter> said) {
        List<RecordedAct> known = recorded.standingInOrder(Slot.LETTER);
        List<Letter> fresh = said.stream()
                .filter(letter -> recorded.all(Slot.LETTER).noneMatch(act -> LetterTarget.wasEver(act, letter)))
                .toList();
        Predicate<RecordedAct> isSaid = act -> said.stream().anyMatch(letter -> LetterTarget.wasEver(act, letter));
        boolean replaces = lineIsWhole || replaces(LineField.LETTERS, fresh, known, isSaid);
        List<LetterTarget> targets = new ArrayList<>(said.size());
        for (RecordedAct act : known) {
            said.stream()
                    .filter(letter -> LetterTarget.wasEver(act, letter))
                    .forEach(letter ->
                            text(LineField.in(LineField.LETTERS, LineField.LETTER_REASON), act, letter.text()));
            if (isSaid.test(act) || !replaces) {
                targets.add(LetterTarget.of(act));
            }
        }
        fresh.forEach(letter -> targets.add(new LetterTarget(null, letter)));
        targets.sort(LetterTarget.IN_ORDER);
        return targets;
    }

    private void text(String field, RecordedAct act, String said) {
        String current = recorded.text(act.sequence());
        if (said == null || recorded.everSaid(act.sequence(), said)) {
            return;
        }
        if (current != null) {
            contradictions.add(Fault.of("contradicts-record", field));
        }
        texts.add(new TextTarget(act, field, said));
    }

    /** The details that are new, or that contradict. */
    private Details details(Details said) {
        return Details.named(
                detail(LineField.APPLICANT_NAME, said.applicantName(), Details::applicantName),
                detail(LineField.APPLICANT_KIND, said.applicantKind(), Details::applicantKind),
                detail(LineField.LEVEL, said.level(), Details::level));
    }

    private <T> T detail(String field, T said, Function<Details, T> part) {
        T current = recorded.detail(part);
        T known = known(field, said, current, value -> recorded.everDetail(part, value));
        return known == null || known.equals(current) ? null : known;
    }
}
