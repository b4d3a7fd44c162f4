package org.motcua.intake.imports.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.motcua.intake.acts.domain.LetterDates;
import org.motcua.intake.acts.domain.WhatMayFollow;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.record.domain.Acts;
import org.motcua.intake.record.domain.AskedFor;
import org.motcua.intake.record.domain.Fault;
import org.motcua.intake.record.domain.Letter;
import org.motcua.intake.record.domain.LineField;
import org.motcua.legalclock.LegalZone;
import org.motcua.legalclock.WorkCalendar;

/** Judges a line on its own, before it is compared with what is recorded. */
public final class CheckingLine {

    /** Clocks of two systems may differ a little. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private final CatalogueRules catalogue;
    private final LetterDates letterDates;
    private final Predicate<String> visible;

    /** @param visible the units that the caller may write for */
    public CheckingLine(CatalogueRules catalogue, LetterDates letterDates, Predicate<String> visible) {
        this.catalogue = catalogue;
        this.letterDates = letterDates;
        this.visible = visible;
    }

    /** What makes the line unusable, null when nothing does. */
    public Fault fault(LineFacts line, Instant now) {
        Fault fault = unknown(line);
        fault = fault == null ? inFuture(line.acts(), now.plus(TOLERANCE)) : fault;
        fault = fault == null ? StatusAgainstActs.faultOfDates(line) : fault;
        fault = fault == null ? WhatMayFollow.fault(line.acts()) : fault;
        fault = fault == null ? StatusAgainstActs.faultOfActs(line) : fault;
        fault = fault == null ? outsideValidity(line) : fault;
        return fault == null ? reception(line) : fault;
    }

    /** What is worth a look although the line is usable. */
    public Optional<Fault> warning(LineFacts line) {
        String field = catalogue.procedures().get(line.procedure()).field();
        if (line.field() != null && !line.field().equals(field)) {
            return Optional.of(Fault.of("field-of-catalogue-holds", LineField.FIELD));
        }
        return line.acts().refusedAt() != null && line.refusalReason() == null
                ? Optional.of(Fault.of("refusal-without-reason", LineField.REFUSAL_REASON))
                : promise(line);
    }

    private Optional<Fault> promise(LineFacts line) {
        return line.acts().letters().stream()
                .flatMap(letter -> letterDates.warning(letter, catalogue.hoursOf(line.unit())).stream())
                .findFirst();
    }

    private Fault unknown(LineFacts line) {
        if (!catalogue.knows(line.unit())) {
            return Fault.of("unknown-unit", LineField.UNIT);
        }
        if (!visible.test(line.unit())) {
            return Fault.of("outside-your-unit", LineField.UNIT);
        }
        return catalogue.procedures().containsKey(line.procedure())
                ? null
                : Fault.of("unknown-procedure", LineField.PROCEDURE);
    }

    /** The unit that received a dossier existed on that day; for one that is only handed in, the day of submission. */
    private Fault outsideValidity(LineFacts line) {
        Acts acts = line.acts();
        Instant entry = acts.receivedAt() == null ? acts.submittedAt() : acts.receivedAt();
        return entry == null || catalogue.isValidOn(line.unit(), LegalZone.day(entry))
                ? null
                : Fault.of("unit-not-valid-then", LineField.UNIT);
    }

    /** Whether there is a limit is asked with the record at hand: a reception on record keeps its own. */
    private Fault reception(LineFacts line) {
        Instant receivedAt = line.acts().receivedAt();
        if (receivedAt == null) {
            return null;
        }
        LocalDate day = LegalZone.day(receivedAt);
        if (day.getYear() >= WorkCalendar.FIRST_YEAR) {
            return null;
        }
        return catalogue.procedures().get(line.procedure()).limitOn(day).isEmpty()
                ? Fault.of("no-limit-in-force", LineField.RECEIVED)
                : Fault.of("before-calendar", LineField.RECEIVED, String.valueOf(WorkCalendar.FIRST_YEAR));
    }

    private static Fault inFuture(Acts acts, Instant latest) {
        return Stream.of(
                        late(LineField.SUBMITTED, acts.submittedAt(), latest),
                        late(LineField.RECEIVED, acts.receivedAt(), latest),
                        late(LineField.REFUSED, acts.refusedAt(), latest),
                        requestInFuture(LineField.SUPPLEMENTS, acts.supplements(), latest),
                        requestInFuture(LineField.PAYMENTS, acts.payments(), latest),
                        letterInFuture(acts.letters(), latest),
                        late(
                                LineField.FINISHED,
                                acts.isClosed() ? acts.closing().at() : null,
                                latest),
                        late(LineField.RETURNED, acts.returnedAt(), latest))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Fault> late(String field, Instant at, Instant latest) {
        return at != null && at.isAfter(latest) ? Optional.of(Fault.of("in-the-future", field)) : Optional.empty();
    }

    private static Optional<Fault> requestInFuture(String list, List<AskedFor> requests, Instant latest) {
        return requests.stream()
                .flatMap(request -> Stream.of(
                        late(LineField.in(list, LineField.ASKED), request.askedAt(), latest),
                        late(LineField.in(list, LineField.COMPLETED), request.completedAt(), latest)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Fault> letterInFuture(List<Letter> letters, Instant latest) {
        String field = LineField.in(LineField.LETTERS, LineField.ISSUED);
        return letters.stream()
                .flatMap(letter -> late(field, letter.issuedAt(), latest).stream())
                .findFirst();
    }
}
