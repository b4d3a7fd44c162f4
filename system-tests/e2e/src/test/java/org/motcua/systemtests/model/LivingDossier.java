package org.motcua.systemtests.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.motcua.systemtests.model.Deed.HAND_OVER;
import static org.motcua.systemtests.model.Deed.RECEPTION;
import static org.motcua.systemtests.model.Deed.SUBMISSION;
import static org.motcua.systemtests.model.Deed.WITH_REASON;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import org.motcua.systemtests.Api;
import org.motcua.systemtests.model.Life.Move;

/** Lives a life at the counter and asks the model, move by move, which answer is right. */
final class LivingDossier {

    static final List<String> UNITS = List.of("000.00.03.G14", "000.00.04.G14", "000.00.05.G14", "000.00.06.G14");
    /** How long ago an act may have happened, as the instances are configured here. */
    static final Duration FURTHEST_BACK = Duration.ofDays(730);
    /** No life gets nearer to the present than this, unless an act gives no time. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private final Desks desks;
    private final Executor others;
    private final Life life;
    private final int number;
    private final String anchor;
    private final LocalDateTime start;
    private ModelDossier dossier;
    private Choosing choosing;
    private int turn;

    /**
     * A life that is not lived yet.
     *
     * @param others runs what happens at the same moment
     * @param anchor a dossier that always stands
     * @param first  the first moment of all lives
     */
    LivingDossier(Desks desks, Executor others, Life life, int number, String anchor, LocalDateTime first) {
        this.desks = desks;
        this.others = others;
        this.life = life;
        this.number = number;
        this.anchor = anchor;
        this.start = first.plusSeconds(life.start());
    }

    /** All of it. */
    ModelDossier live() {
        enter();
        for (Move move : life.moves()) {
            turn++;
            make(move);
        }
        return dossier;
    }

    private void enter() {
        Procedures.Procedure procedure = Procedures.ALL.get(life.procedure());
        String key = "life-%06d-%d".formatted(number, life.start());
        if (life.opening() == Life.Opening.AFTER_REFUSED) {
            assertStatus(desks.enter(number, key, body("9.999999")), 422);
        }
        List<HttpResponse<String>> answers = life.opening() == Life.Opening.TWICE
                ? atOnce(instance -> desks.enter(instance, key, body(procedure.code())))
                : List.of(desks.enter(number, key, body(procedure.code())));
        answers.forEach(answer -> assertStatus(answer, 201));
        JsonNode view = Api.parse(answers.getFirst().body());
        dossier = new ModelDossier(view.get("code").asText(), UNITS.get(life.unit()), procedure, life.channel());
        dossier.add(SUBMISSION, null, start);
        if (life.received()) {
            dossier.add(RECEPTION, null, start);
            dossier.enteredAtOnce = true;
        }
        choosing = new Choosing(dossier, new Verdicts(dossier, Set.copyOf(UNITS), anchor), anchor);
        answers.forEach(answer -> assertView(answer, "counter"));
        if (life.opening() == Life.Opening.KEY_REUSED) {
            assertStatus(desks.enter(number + 1, key, body("9.999999")), 422);
        }
    }

    private String body(String procedure) {
        return """
                {"procedure":"%s","unit":"%s","channel":"%s","%s":"%s","receive":%s,
                 "applicant":{"name":"Nguyễn Văn Thử"}}
                """.formatted(
                        procedure,
                        UNITS.get(life.unit()),
                        life.channel(),
                        life.received() ? "receivedAt" : "submittedAt",
                        Office.written(start),
                        life.received());
    }

    private void make(Move move) {
        LocalDateTime next = dossier.lastAt().plusSeconds(move.delta());
        if (next.isAfter(Office.now().minus(MARGIN))) {
            next = null;
        }
        switch (move.kind()) {
            case LAWFUL -> perform(choosing.lawful(move.pick(), next));
            case ANY -> perform(choosing.any(move.pick(), next, "supervisor"));
            case OTHER_ROLE -> perform(choosing.any(move.pick(), next, move.delta() % 2 == 0 ? "counter" : "officer"));
            case BEFORE_LAST ->
                perform(choosing.lawful(move.pick(), dossier.lastAt().minusSeconds(1)));
            case FUTURE -> perform(choosing.lawful(move.pick(), Office.now().plusMinutes(5)));
            case LONG_AGO -> perform(choosing.lawful(move.pick(), Office.now().minus(FURTHEST_BACK.plusDays(1))));
            case STALE -> refused(choosing.lawful(move.pick(), next), dossier.version() - 1, true, 412);
            case NO_VERSION -> refused(choosing.lawful(move.pick(), next), null, true, 428);
            case NO_REASON -> withoutReason(move, next);
            case RACE -> race(choosing.lawful(move.pick(), next), choosing.lawful(move.pick() / 7, next));
            case UNDO -> correct(choosing.undoing(move.pick()));
            case OTHER_TIME -> correct(choosing.moving(move.pick()));
            case OTHER_UNIT -> correct(choosing.movingToUnit(move.pick()));
        }
    }

    private void withoutReason(Move move, LocalDateTime next) {
        Try one = choosing.any(move.pick(), next, "supervisor");
        if (WITH_REASON.contains(one.deed())) {
            refused(one, dossier.version(), false, 400);
        }
    }

    private void refused(Try one, Integer version, boolean complete, int wanted) {
        if (one != null) {
            assertStatus(desks.act(number + turn, dossier, one, version, complete), wanted);
        }
    }

    private void perform(Try one) {
        if (one == null || one.at() == null && !Choosing.TELLS_TIME.contains(one.deed())) {
            return;
        }
        int wanted = choosing.verdicts().of(one);
        HttpResponse<String> answer = desks.act(number + turn, dossier, one, dossier.version(), true);
        assertStatus(answer, wanted, one);
        if (wanted == Verdicts.DONE) {
            happened(one, answer);
        }
    }

    private void happened(Try one, HttpResponse<String> answer) {
        dossier.add(one.deed(), one.detail(), one.at() == null ? told(one.deed(), answer) : one.at());
        assertView(answer, one.role());
    }

    /** An act without a time happened when it was recorded, which is now. */
    private static LocalDateTime told(Deed deed, HttpResponse<String> answer) {
        String field = deed == HAND_OVER ? "returnedAt" : "finishedAt";
        LocalDateTime at = Office.read(Api.parse(answer.body()).get(field).asText());
        assertThat(at).isCloseTo(Office.now(), within(1, ChronoUnit.MINUTES));
        return at;
    }

    /** Two at the same version: one of them is done at most, and whoever comes second is told so. */
    private void race(Try one, Try other) {
        if (one == null || other == null || one.at() == null || other.at() == null) {
            return;
        }
        List<Try> tries = List.of(one, other);
        List<Integer> alone = tries.stream().map(choosing.verdicts()::of).toList();
        int version = dossier.version();
        List<HttpResponse<String>> answers =
                atOnce(instance -> desks.act(instance, dossier, tries.get(instance % 2), version, true));
        List<Integer> statuses = List.of(
                answers.get(number % 2).statusCode(),
                answers.get(1 - number % 2).statusCode());
        int winner = statuses.indexOf(Verdicts.DONE);
        List<Integer> wanted = new ArrayList<>(alone);
        if (alone.contains(Verdicts.DONE)) {
            assertThat(winner).as("%s %s of %s", tries, statuses, dossier).isNotNegative();
            boolean overtaken = alone.get(1 - winner) == Verdicts.DONE || statuses.get(1 - winner) == 412;
            wanted.set(1 - winner, overtaken ? 412 : alone.get(1 - winner));
        }
        assertThat(statuses).as("%s of %s", tries, dossier).isEqualTo(wanted);
        if (winner >= 0) {
            happened(tries.get(winner), answers.get(winner == 0 ? number % 2 : 1 - number % 2));
        }
    }

    private void correct(Change change) {
        if (change == null) {
            return;
        }
        int wanted = choosing.verdicts().of(change);
        HttpResponse<String> answer = desks.correct(number + turn, dossier, change);
        assertStatus(answer, wanted, change);
        if (wanted == Verdicts.DONE) {
            dossier.correct(change);
            assertView(answer, change.role());
        }
    }

    /** At both instances; the answers in the order of instances that this dossier has. */
    private List<HttpResponse<String>> atOnce(IntFunction<HttpResponse<String>> request) {
        CompletableFuture<HttpResponse<String>> other =
                CompletableFuture.supplyAsync(() -> request.apply(number + 1), others);
        HttpResponse<String> one = request.apply(number);
        return List.of(one, other.join());
    }

    private void assertView(HttpResponse<String> answer, String role) {
        new Shown(dossier)
                .assertView(Api.parse(answer.body()), choosing.verdicts().allowed(role));
        assertThat(answer.headers().firstValue("ETag")).contains("\"" + dossier.version() + "\"");
    }

    private void assertStatus(HttpResponse<String> answer, int wanted) {
        assertStatus(answer, wanted, life.opening());
    }

    private void assertStatus(HttpResponse<String> answer, int wanted, Object what) {
        assertThat(answer.statusCode())
                .as("%s answered %s of %s", what, answer.body(), dossier)
                .isEqualTo(wanted);
    }
}
