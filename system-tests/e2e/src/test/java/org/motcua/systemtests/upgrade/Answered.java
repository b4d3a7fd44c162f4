package org.motcua.systemtests.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.motcua.systemtests.Api;

/**
 * What three services answer of every dossier and in the reports, as far as it may not change with a release or with the
 * day on which it is asked: facts, dates and figures, no wording.
 */
final class Answered {

    private static final List<String> OF_RECORD = List.of(
            "/version",
            "/status",
            "/unit",
            "/desk",
            "/procedure",
            "/officer",
            "/submittedAt",
            "/receivedAt",
            "/finishedAt",
            "/finishedHow",
            "/returnedAt",
            "/standing",
            "/appointment/statutoryDueAt",
            "/appointment/firstDueAt");
    private static final List<String> OF_CLOCK = List.of(
            "/status",
            "/sequence",
            "/dueAt",
            "/rescheduledDueAt",
            "/closedAt",
            "/closedHow",
            "/timeliness/statutory",
            "/timeliness/rescheduled",
            "/rules/calendarVersion");
    private static final List<String> OF_REPORT = List.of("/total", "/groups");
    private static final List<String> REPORTS = List.of(
            "form-06a?from=2024-01-01&to=2024-12-31&groupBy=unit",
            "form-06a?from=2026-11-01&to=2026-11-28&groupBy=unit",
            "breakdown?from=2026-11-01&to=2026-11-28&basis=RESCHEDULED&groupBy=procedure",
            "progress-766?from=2026-11-01&to=2026-11-28&groupBy=unit");

    private final Api intake;
    private final Api deadline;
    private final Api reporting;

    Answered(Api intake, Api deadline, Api reporting) {
        this.intake = intake;
        this.deadline = deadline;
        this.reporting = reporting;
    }

    /** Each question with what is compared of its answer. */
    Map<String, String> all() {
        Map<String, String> answers = new TreeMap<>();
        for (String code : codes()) {
            ask(answers, intake, "intake ", "/api/v1/dossiers/" + code, OF_RECORD);
        }
        for (String code : received(answers)) {
            ask(answers, deadline, "deadline ", "/api/v1/dossiers/" + code + "/clock", OF_CLOCK);
        }
        for (String report : REPORTS) {
            ask(answers, reporting, "reporting ", "/api/v1/reports/" + report, OF_REPORT);
        }
        return answers;
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (String voided : List.of("", "&voided=true")) {
            intake.all("/api/v1/dossiers?limit=200&fields=code" + voided)
                    .forEach(item -> codes.add(item.get("code").asText()));
        }
        return codes;
    }

    private static List<String> received(Map<String, String> answers) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue().contains("/receivedAt="))
                .map(answer -> answer.getKey().substring(answer.getKey().lastIndexOf('/') + 1))
                .toList();
    }

    private static void ask(Map<String, String> answers, Api api, String service, String path, List<String> compared) {
        JsonNode answer = api.get(path);
        List<String> kept = new ArrayList<>();
        for (String pointer : compared) {
            JsonNode value = answer.at(pointer);
            if (!value.isMissingNode() && !value.isNull()) {
                kept.add(pointer + "=" + value);
            }
        }
        answers.put(service + path, String.join(" ", kept));
    }
}
