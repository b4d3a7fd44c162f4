package org.motcua.systemtests.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.motcua.legalclock.oracle.Facts;
import org.motcua.legalclock.oracle.SlowDossier;

/** Compares what the services answer of a dossier with the model. */
final class Shown {

    private final ModelDossier dossier;

    Shown(ModelDossier dossier) {
        this.dossier = dossier;
    }

    /** Intake's view, with what the caller may do next; in the name of a voided dossier nothing is promised or waited for. */
    void assertView(JsonNode view, List<String> allowed) {
        Map<String, Object> wanted = new TreeMap<>();
        Map<String, Object> got = new TreeMap<>();
        Event closing = dossier.closing();
        compare(
                wanted,
                got,
                "version",
                (long) dossier.version(),
                view.get("version").asLong());
        compare(
                wanted,
                got,
                "status",
                dossier.state().name(),
                view.get("status").asText());
        compare(wanted, got, "unit", dossier.unit, text(view, "unit"));
        compare(wanted, got, "desk", dossier.desk(), text(view, "desk"));
        compare(wanted, got, "officer", dossier.officer(), text(view, "officer"));
        compare(wanted, got, "submittedAt", dossier.at(Deed.SUBMISSION), moment(view, "submittedAt"));
        compare(wanted, got, "receivedAt", dossier.at(Deed.RECEPTION), moment(view, "receivedAt"));
        compare(wanted, got, "refusedAt", dossier.at(Deed.REFUSAL), moment(view, "refusedAt"));
        compare(wanted, got, "finishedAt", closing == null ? null : closing.at, moment(view, "finishedAt"));
        compare(wanted, got, "finishedHow", how(closing), text(view, "finishedHow"));
        compare(wanted, got, "returnedAt", dossier.at(Deed.HAND_OVER), moment(view, "returnedAt"));
        List<String> running = dossier.isVoid() ? List.of() : dossier.runningSteps();
        compare(wanted, got, "runningSteps", running, texts(view.path("runningSteps"), null));
        compare(wanted, got, "open", openKinds(), texts(view.path("openRequests"), "kind"));
        compare(wanted, got, "allowed", allowed, texts(view.path("allowed"), "act"));
        appointment(wanted, got, view.path("appointment"));
        assertThat(got).as("%s", dossier).isEqualTo(wanted);
    }

    private void appointment(Map<String, Object> wanted, Map<String, Object> got, JsonNode shown) {
        Facts facts = dossier.facts();
        if (facts == null || dossier.isVoid()) {
            compare(wanted, got, "appointment", true, shown.isMissingNode());
            return;
        }
        LocalDateTime now = ends();
        SlowDossier slow = Office.at(facts, now);
        compare(wanted, got, "statutoryDueAt", slow.due(), moment(shown, "statutoryDueAt"));
        compare(wanted, got, "dueAt", dated(slow.promised(now)), dated(moment(shown, "dueAt")));
        compare(
                wanted,
                got,
                "firstDueAt",
                Office.at(dossier.factsOfReceipt(), dossier.at(Deed.RECEPTION)).due(),
                moment(shown, "firstDueAt"));
        boolean stands = facts.closed() == null && slow.standsStill();
        compare(wanted, got, "standsStill", stands, shown.get("standsStill").asBoolean());
    }

    /** deadline-service's answer; a voided dossier has no clock to speak of. */
    void assertClock(JsonNode view) {
        Map<String, Object> wanted = new TreeMap<>();
        Map<String, Object> got = new TreeMap<>();
        compare(
                wanted,
                got,
                "sequence",
                (long) dossier.version(),
                view.get("sequence").asLong());
        String status = dossier.isVoid() ? "VOIDED" : dossier.state().name();
        compare(wanted, got, "status", status, view.get("status").asText());
        if (!dossier.isVoid()) {
            Event closing = dossier.closing();
            compare(wanted, got, "desk", dossier.desk(), text(view, "desk"));
            compare(wanted, got, "closedAt", closing == null ? null : closing.at, moment(view, "closedAt"));
            compare(wanted, got, "closedHow", how(closing), text(view, "closedHow"));
            clock(wanted, got, view);
            reception(wanted, got, view);
        }
        assertThat(got).as("%s", dossier).isEqualTo(wanted);
    }

    private void clock(Map<String, Object> wanted, Map<String, Object> got, JsonNode view) {
        Facts facts = dossier.facts();
        if (facts == null) {
            compare(wanted, got, "dueAt", null, moment(view, "dueAt"));
            return;
        }
        LocalDateTime now = ends();
        SlowDossier slow = Office.at(facts, now);
        compare(wanted, got, "dueAt", slow.due(), moment(view, "dueAt"));
        compare(wanted, got, "rescheduledDueAt", dated(slow.rescheduled(now)), dated(moment(view, "rescheduledDueAt")));
        compare(wanted, got, "promisedDueAt", dated(slow.promised(now)), dated(moment(view, "promisedDueAt")));
        LocalDateTime lateFrom = moment(view, "lateFrom");
        compare(wanted, got, "late", slow.late(), lateFrom != null && !lateFrom.isAfter(now));
        if (facts.closed() != null) {
            JsonNode classes = view.path("timeliness");
            compare(wanted, got, "statutory", slow.classAgainst(slow.due()), text(classes, "statutory"));
            compare(wanted, got, "rescheduled", slow.classAgainst(slow.rescheduled(now)), text(classes, "rescheduled"));
        }
    }

    /** Eight working hours to answer an online submission. */
    private void reception(Map<String, Object> wanted, Map<String, Object> got, JsonNode view) {
        if (!dossier.channel.equals("ONLINE")) {
            return;
        }
        LocalDateTime answered = Stream.of(Deed.RECEPTION, Deed.REFUSAL, Deed.WITHDRAWAL)
                .map(deed -> dossier.at(deed))
                .filter(Objects::nonNull)
                .min(LocalDateTime::compareTo)
                .orElse(Office.now());
        LocalDateTime due = ModelFigures.receptionDue(dossier);
        compare(wanted, got, "receptionDueAt", due, moment(view.path("reception"), "dueAt"));
        boolean late = view.path("reception").path("late").asBoolean();
        compare(wanted, got, "receptionLate", answered.isAfter(due), late);
    }

    /** Every event, as it was recorded and as it is believed. */
    void assertHistory(JsonNode history) {
        List<String> wanted = dossier.events.stream().map(Shown::line).toList();
        List<String> got = history.get("events").valueStream().map(Shown::line).toList();
        assertThat(got).as("history of %s", dossier).isEqualTo(wanted);
    }

    private static String line(Event event) {
        boolean correction = event.deed == Deed.CORRECTION;
        String now = event.correctedBy.isEmpty() ? "" : event.stands ? " now " + event.at : " never";
        return event.sequence + " " + event.deed.fact() + " " + (correction ? "" : event.recordedAs) + now + " "
                + event.correctedBy;
    }

    private static String line(JsonNode event) {
        String type = event.get("fact").get("type").asText();
        boolean correction = type.equals(Deed.CORRECTION.fact());
        JsonNode now = event.path("now");
        String believed = now.isMissingNode()
                ? ""
                : now.get("happened").asBoolean() ? " now " + moment(now, "occurredAt") : " never";
        return event.get("sequence").asLong() + " " + type + " " + (correction ? "" : moment(event, "occurredAt"))
                + believed + " " + texts(event.path("correctedBy"), null);
    }

    private LocalDateTime ends() {
        Event closing = dossier.closing();
        return closing == null ? Office.now() : closing.at;
    }

    /** A letter may name any time of a day; only for hours does it matter. */
    private Object dated(LocalDateTime due) {
        return dossier.facts().unit().equals("WORKING_HOUR") || due == null ? due : due.toLocalDate();
    }

    private List<String> openKinds() {
        return dossier.isVoid()
                ? List.of()
                : dossier.open().stream()
                        .map(event -> event.deed == Deed.SUPPLEMENT_REQUEST ? "SUPPLEMENT" : "PAYMENT")
                        .toList();
    }

    private static String how(Event closing) {
        return closing == null
                ? null
                : switch (closing.deed) {
                    case WITHDRAWAL -> "WITHDRAWN";
                    case STOP -> "STOPPED";
                    default -> "RESOLVED";
                };
    }

    private static void compare(
            Map<String, Object> wanted, Map<String, Object> got, String what, Object model, Object answer) {
        wanted.put(what, String.valueOf(model));
        got.put(what, String.valueOf(answer));
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private static LocalDateTime moment(JsonNode node, String field) {
        return Office.read(text(node, field));
    }

    private static List<String> texts(JsonNode list, String field) {
        JsonNode[] items = list.valueStream().toArray(JsonNode[]::new);
        return Arrays.stream(items)
                .map(item -> field == null ? item.asText() : item.get(field).asText())
                .distinct()
                .toList();
    }
}
