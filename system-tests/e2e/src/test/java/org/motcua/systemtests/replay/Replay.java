package org.motcua.systemtests.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.motcua.systemtests.Api;

/** Replays lives act by act, a few days at a time, with the service's clock set to the night after them. */
final class Replay {

    private static final int CLERKS = 12;
    /** Acts may be recorded up to a week late. */
    private static final int DAYS_AT_ONCE = 6;

    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String JSON = "application/json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Api intake;
    private final Path clock;
    private final Map<String, String> codes = new ConcurrentHashMap<>();
    private final Map<String, String> versions = new ConcurrentHashMap<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    /** @param clock the offset file that the service's clock honours */
    Replay(Api intake, Path clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /** Lives all lines; answers which code each line's dossier was given. */
    Map<String, String> live(List<NationalLine> lines) {
        TreeMap<Long, Map<String, List<RestAct>>> spans = new TreeMap<>();
        lines.forEach(line -> ActsOfLine.of(line)
                .forEach(act -> spans.computeIfAbsent(span(act.at().toLocalDate()), span -> new TreeMap<>())
                        .computeIfAbsent(line.code(), code -> new ArrayList<>())
                        .add(act)));
        try (ExecutorService clerks = Executors.newFixedThreadPool(CLERKS)) {
            spans.forEach((span, ofSpan) -> live(span, ofSpan, clerks));
        }
        assertThat(refused).isEmpty();
        return codes;
    }

    private static long span(LocalDate day) {
        return day.toEpochDay() / DAYS_AT_ONCE;
    }

    private void live(long span, Map<String, List<RestAct>> ofSpan, ExecutorService clerks) {
        setClock(LocalDate.ofEpochDay((span + 1) * DAYS_AT_ONCE));
        enter(ofSpan);
        List<Future<?>> work = new ArrayList<>();
        ofSpan.forEach((line, acts) -> work.add(
                clerks.submit(() -> acts.stream().filter(act -> !act.isEntry()).forEach(act -> perform(line, act)))));
        work.forEach(Replay::await);
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an act failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void enter(Map<String, List<RestAct>> ofSpan) {
        List<String> entered = new ArrayList<>();
        ObjectNode batch = MAPPER.createObjectNode();
        ArrayNode items = batch.putArray("items");
        ofSpan.forEach((line, acts) -> acts.stream().filter(RestAct::isEntry).forEach(entry -> {
            entered.add(line);
            items.addObject().put("idempotencyKey", "line-" + line).set("dossier", entry.body());
        }));
        if (entered.isEmpty()) {
            return;
        }
        JsonNode answer = Api.parse(intake.post(DOSSIERS + "/batch", JSON, BodyPublishers.ofString(batch.toString()))
                .body());
        for (JsonNode item : answer.path("items")) {
            keep(entered.get(item.get("index").asInt()), item);
        }
    }

    private void keep(String line, JsonNode item) {
        if (item.get("verdict").asText().equals("CREATED")) {
            codes.put(line, item.get("dossier").get("code").asText());
            versions.put(line, item.get("etag").asText());
        } else {
            refused.add("line %s: %s".formatted(line, item));
        }
    }

    private void perform(String line, RestAct act) {
        if (!codes.containsKey(line)) {
            return;
        }
        HttpResponse<String> answer = intake.post(
                DOSSIERS + "/" + codes.get(line) + "/" + act.path(),
                JSON,
                BodyPublishers.ofString(act.body().toString()),
                "If-Match",
                versions.get(line));
        if (answer.statusCode() == 200) {
            versions.put(line, answer.headers().firstValue("ETag").orElseThrow());
        } else {
            refused.add("%s of line %s at %s: %s".formatted(act.path(), line, act.at(), answer.body()));
        }
    }

    private void setClock(LocalDate day) {
        try {
            Path next = clock.resolveSibling("clock.next");
            Files.writeString(next, day + "T00:10:00+07:00");
            Files.move(next, clock, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
