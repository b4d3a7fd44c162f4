package org.motcua.deadline.rest;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.motcua.cataloguecopy.CatalogueNames;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.deadline.DeadlineConfig;
import org.motcua.deadline.application.OverdueQuery.Whose;
import org.motcua.edge.caller.CallerScope;
import org.motcua.edge.parameters.Parameters;
import org.motcua.edge.problem.ProblemException;
import org.motcua.legalclock.LegalZone;

/** What the lists have in common in how they are asked. Every method throws {@link ProblemException} for a wrong value. */
@RequestScoped
class Asking {

    private final CallerScope scope;
    private final CatalogueNames catalogue;
    private final DeadlineConfig config;
    private final Clock clock;

    Asking(CallerScope scope, CatalogueNames catalogue, DeadlineConfig config, Clock clock) {
        this.scope = scope;
        this.catalogue = catalogue;
        this.config = config;
        this.clock = clock;
    }

    /** The units an answer may hold. */
    VisibleUnits units(String unit) {
        return scope.restrict(unit);
    }

    /**
     * Whose overdue dossiers are asked for: those that the caller sees, of {@code unit} by the tree as it stood at the
     * moment, which is how figures count them, and at a desk of {@code desk} by today's tree, as the desk is today's.
     */
    Whose whose(String unit, String desk, Instant at) {
        return new Whose(
                scope.units(),
                isAbsent(unit) ? VisibleUnits.ALL : scope.restrictOn(unit, LegalZone.day(at)),
                isAbsent(desk) ? VisibleUnits.ALL : scope.restrict("desk", desk));
    }

    private static boolean isAbsent(String value) {
        return value == null || value.isBlank();
    }

    String procedure(String value) {
        return isAbsent(value) ? null : known("procedure", value, catalogue.procedures());
    }

    String field(String value) {
        return isAbsent(value) ? null : known("field", value, catalogue.fields());
    }

    private static String known(String name, String value, Map<String, String> codes) {
        if (!codes.containsKey(value)) {
            throw new ProblemException(400, "unknown-code", name);
        }
        return value;
    }

    int limit(String value) {
        return Parameters.numberOr("limit", value, config.pageSize(), 1, config.maxPageSize());
    }

    /** Now, to the microsecond: what the database can compare. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The moment, or now when it is in the future: what will have happened by then is not yet known. */
    Instant nowAtMost(Instant moment) {
        Instant now = now();
        return moment.isAfter(now) ? now : moment;
    }

    /** A moment that is not in the future: what will be late then is not yet known. */
    Instant pastOr(String name, String value, Instant fallback) {
        Instant moment = Parameters.momentOr(name, value, fallback).truncatedTo(ChronoUnit.MICROS);
        if (moment.isAfter(now())) {
            throw new ProblemException(400, "future-moment", name);
        }
        return moment;
    }
}
