package org.motcua.bench.reads;

import com.fasterxml.jackson.databind.JsonNode;
import org.motcua.systemtests.Api;
import org.motcua.systemtests.Figures;
import org.motcua.systemtests.Ministry;

/** So many years have so many times each figure of one; nothing is timed before they have. */
final class CheckingFigures {

    private static final String YEAR = "?from=2024-01-01&to=2024-12-31";
    private static final int BOUND = 10_000;

    private final Ministry ministry;
    private final int years;

    CheckingFigures(Ministry ministry, int years) {
        this.ministry = ministry;
        this.years = years;
    }

    /** Throws when one of them differs. */
    void check() {
        JsonNode expected = ministry.sample().expected();
        reports(expected);
        lists(expected);
        controlTotals();
    }

    private void reports(JsonNode expected) {
        Api reporting = ministry.reporting();
        Figures.entries(expected.path("breakdown"))
                .forEach((basis, figures) -> same(
                        "breakdown " + basis,
                        figures,
                        reporting
                                .get("/api/v1/reports/breakdown" + YEAR + "&basis=" + basis)
                                .path("total")));
        JsonNode form = expected.path("form06a").path("2024");
        JsonNode answer = reporting.get("/api/v1/reports/form-06a" + YEAR + "&groupBy=unit");
        same("form-06a", form.path("total"), answer.path("total"));
        answer.path("groups")
                .forEach(group -> same(
                        "form-06a", form.path("byUnit").path(group.path("key").asText()), group));
    }

    private void same(String what, JsonNode ofOneYear, JsonNode actual) {
        Figures.entries(ofOneYear).forEach((name, figure) -> {
            if (figure.isIntegralNumber()) {
                same(
                        what + " " + name,
                        figure.asLong() * years,
                        actual.path(name).asLong());
            }
        });
    }

    private void lists(JsonNode expected) {
        Api deadline = ministry.deadline();
        Figures.entries(expected.path("overdueAt"))
                .forEach((at, items) -> same(
                        "overdue at " + at,
                        (long) items.size() * years,
                        total(deadline, "/api/v1/overdue?limit=1&at=" + at + ":00%2B07:00")));
        same(
                "late receptions",
                Math.min(BOUND, expected.path("lateReceptions").asLong() * years),
                total(deadline, "/api/v1/late-receptions?limit=1"));
        JsonNode printed = deadline.get("/api/v1/printed-due-dates?limit=1");
        same(
                "printed due dates",
                (long) ministry.sample().printedDueDates() * years,
                printed.path("compared").asLong());
        same(
                "of them differing",
                expected.path("legacyDueDateDiffers").asLong() * years,
                printed.path("differing").asLong());
    }

    private static long total(Api api, String path) {
        return api.get(path).path("total").asLong();
    }

    /** The three services count the same dossiers, by their codes too, and as many as there should be. */
    private void controlTotals() {
        String path = "/api/v1/control-totals?day=2024-06-28&unit=000.00.11.G14";
        JsonNode intake = ministry.intake().get(path);
        for (String what : new String[] {"received", "finished"}) {
            for (Api other : new Api[] {ministry.deadline(), ministry.reporting()}) {
                if (!intake.path(what).equals(other.get(path).path(what))) {
                    throw new IllegalStateException("control totals differ: " + what);
                }
            }
        }
        long ofOneYear = ministry.sample()
                .receivedOn("20240628", "000.00.11.G14")
                .path("count")
                .asLong();
        same(
                "received on a day",
                ofOneYear * years,
                intake.path("received").path("count").asLong());
    }

    private static void same(String what, long wanted, long actual) {
        if (wanted != actual) {
            throw new IllegalStateException(what + ": " + actual + " in place of " + wanted);
        }
    }
}
