package org.motcua.intake.entry.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.acts.domain.ActRules;
import org.motcua.intake.acts.domain.OpeningFacts;
import org.motcua.intake.acts.domain.WrittenMoment;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.record.domain.Decision;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.NewFact;
import org.motcua.legalclock.LegalZone;
import org.motcua.legalclock.WorkCalendar;

/** Decides whether a dossier may be entered as it is handed in, and by which facts. */
public final class DecidingEntry {

    private static final String UNIT = "unit";
    private static final String PROCEDURE = "procedure";
    private static final String SUBMITTED_AT = "submittedAt";
    private static final String RECEIVED_AT = "receivedAt";

    private final CatalogueRules catalogue;
    private final ActRules rules;
    private final Predicate<String> visible;

    /** @param visible the units that the caller may enter dossiers for */
    public DecidingEntry(CatalogueRules catalogue, ActRules rules, Predicate<String> visible) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.visible = visible;
    }

    /** What becomes of an entry. */
    public sealed interface Decision {

        /** It is recorded as these facts. */
        record Fit(List<NewFact> facts) implements Decision {}

        /** It is refused. */
        record Refused(Unfit why) implements Decision {}
    }

    /** The decision at the moment of recording. */
    public Decision decide(DossierEntry entry, Instant now) {
        Instant submittedAt = micros(firstOf(entry.submittedAt(), entry.received() ? entry.receivedAt() : null, now));
        Instant receivedAt = entry.received() ? micros(firstOf(entry.receivedAt(), submittedAt)) : null;
        Unfit unfit = unknown(entry);
        unfit = unfit == null ? outOfTime(SUBMITTED_AT, submittedAt, now) : unfit;
        unfit = unfit == null ? notValid(entry, receivedAt == null ? submittedAt : receivedAt) : unfit;
        unfit = unfit == null && receivedAt != null ? reception(entry, submittedAt, receivedAt, now) : unfit;
        return unfit == null ? new Decision.Fit(facts(entry, submittedAt, receivedAt)) : new Decision.Refused(unfit);
    }

    private static Instant firstOf(Instant... moments) {
        return Stream.of(moments).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    private static Instant micros(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** A unit outside what the caller may see is as unknown as one that does not exist. */
    private Unfit unknown(DossierEntry entry) {
        if (!catalogue.knows(entry.unit()) || !visible.test(entry.unit())) {
            return Unfit.of("no-such-unit", UNIT);
        }
        return catalogue.procedures().containsKey(entry.procedure()) ? null : Unfit.of("no-such-procedure", PROCEDURE);
    }

    private Unfit notValid(DossierEntry entry, Instant at) {
        return catalogue.isValidOn(entry.unit(), LegalZone.day(at))
                ? null
                : Unfit.of("unit-not-valid-on-day", UNIT, LegalZone.day(at));
    }

    private Unfit outOfTime(String field, Instant at, Instant now) {
        if (LegalZone.day(at).getYear() < WorkCalendar.FIRST_YEAR) {
            return Unfit.of("before-first-calendar", field, WorkCalendar.FIRST_YEAR);
        }
        if (at.isAfter(now.plus(rules.skew()))) {
            return Unfit.of("act-in-future", field, rules.skew().toMinutes());
        }
        return at.isBefore(now.minus(rules.furthestBack()))
                ? Unfit.of("act-too-far-back", field, rules.furthestBack().toHours())
                : null;
    }

    private Unfit reception(DossierEntry entry, Instant submittedAt, Instant receivedAt, Instant now) {
        // A dossier that was received as it was submitted has no time of reception that could be named.
        String field = entry.receivedAt() == null && entry.submittedAt() != null ? SUBMITTED_AT : RECEIVED_AT;
        Unfit unfit = outOfTime(field, receivedAt, now);
        if (unfit != null) {
            return unfit;
        }
        if (receivedAt.isBefore(submittedAt)) {
            return Unfit.of("received-before-submitted", RECEIVED_AT, WrittenMoment.of(submittedAt));
        }
        return new OpeningFacts(catalogue).limit(entry.procedure(), receivedAt).isPresent()
                ? null
                : Unfit.of("no-limit-on-day", field);
    }

    private List<NewFact> facts(DossierEntry entry, Instant submittedAt, Instant receivedAt) {
        OpeningFacts opening = new OpeningFacts(catalogue);
        Details details = entry.details();
        List<NewFact> facts = new ArrayList<>(2);
        facts.add(new NewFact(
                submittedAt,
                opening.submission(
                        entry.unit(), entry.procedure(), entry.channel(), details.level(), details.applicantKind()),
                entry.handedIn().written(),
                null,
                details));
        if (receivedAt != null) {
            facts.add(NewFact.of(
                    receivedAt, opening.reception(entry.unit(), entry.procedure(), entry.channel(), receivedAt)));
        }
        return facts;
    }
}
