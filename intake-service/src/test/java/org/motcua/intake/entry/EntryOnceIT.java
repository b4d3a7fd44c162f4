package org.motcua.intake.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.motcua.intake.fixture.EntryRequests.UNIT;
import static org.motcua.intake.fixture.EntryRequests.atTheDesk;
import static org.motcua.intake.fixture.EntryRequests.clerk;
import static org.motcua.intake.fixture.EntryRequests.codeOf;
import static org.motcua.intake.fixture.EntryRequests.dossiersOnRecord;
import static org.motcua.intake.fixture.EntryRequests.enter;
import static org.motcua.intake.fixture.EntryRequests.item;
import static org.motcua.intake.fixture.EntryRequests.newKey;
import static org.motcua.intake.fixture.EntryRequests.online;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.entry.application.ForgettingKeys;
import org.motcua.intake.fixture.EntryRequests;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;

@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class EntryOnceIT {

    private static final String ABOVE = "000.00.00.G14";
    private static final String BESIDE = "000.00.08.G14";

    @Inject
    ForgettingKeys forgetting;

    @BeforeEach
    void emptyRecord() throws Exception {
        Intake.putSampleCatalogue();
        EntryRequests.empty();
    }

    @Test
    void theSameRequestAgainIsAnsweredTheSame() {
        String key = newKey();
        Response first = enter(clerk(), key, atTheDesk().toString());

        Response again = enter(clerk(), key, reordered(atTheDesk()));

        assertSameAnswer(again, first);
        assertThat(dossiersOnRecord()).isEqualTo("1");
    }

    /** The same content: other order of fields, other space between them. */
    private static String reordered(ObjectNode body) {
        ObjectNode other = Intake.JSON.createObjectNode();
        List<String> names = new ArrayList<>();
        body.fieldNames().forEachRemaining(names::add);
        names.reversed().forEach(name -> other.set(name, body.get(name)));
        return other.toPrettyString();
    }

    private static void assertSameAnswer(Response again, Response first) {
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void theAnswerStaysTheSameWhenTheDossierHasMovedOn() {
        String key = newKey();
        Response first = enter(clerk(), key, online().toString());
        clerk().header("If-Match", first.header("ETag"))
                .contentType("application/json")
                .post(EntryRequests.ENTRIES + "/" + codeOf(first) + "/reception")
                .then()
                .statusCode(200);

        assertSameAnswer(enter(clerk(), key, online().toString()), first);
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        String key = newKey();
        codeOf(enter(clerk(), key, atTheDesk().toString()));

        enter(clerk(), key, atTheDesk().put("sets", 2).toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("key-reused"))
                .body("field", equalTo("Idempotency-Key"));
        enter(clerk(), key, atTheDesk().put("procedure", "9.999999").toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("key-reused"));
    }

    @Test
    void aKeyBelongsToItsCaller() {
        String key = newKey();
        String one = codeOf(enter(clerk(), key, atTheDesk().toString()));
        String other = codeOf(enter(
                Intake.as("supervisor", UNIT), key, atTheDesk().put("sets", 2).toString()));

        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void manyAtTheSameMomentMakeOneDossier() throws Exception {
        String key = newKey();

        List<Response> answers =
                atOnce(16, () -> enter(clerk(), key, atTheDesk().toString()));

        answers.forEach(answer -> assertSameAnswer(answer, answers.getFirst()));
        assertThat(dossiersOnRecord()).isEqualTo("1");
    }

    private static List<Response> atOnce(int times, java.util.concurrent.Callable<Response> request) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Response>> futures = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(times)) {
            for (int i = 0; i < times; i++) {
                futures.add(clients.submit(() -> {
                    start.await();
                    return request.call();
                }));
            }
            start.countDown();
        }
        List<Response> answers = new ArrayList<>();
        for (Future<Response> future : futures) {
            answers.add(future.get());
        }
        return answers;
    }

    @Test
    void aKeyIsForgottenWhenItIsOldAndHoldsNothingPersonal() throws Exception {
        String young = newKey();
        String old = newKey();
        String first = codeOf(enter(clerk(), young, atTheDesk().toString()));
        codeOf(enter(clerk(), old, atTheDesk().toString()));
        assertThat(Intake.value("SELECT string_agg(idempotency_key::text, ' ') FROM idempotency_key"))
                .doesNotContain("Trần", "001099000001", "0900000001", "thu@");
        EntryRequests.execute(
                "UPDATE idempotency_key SET used_at = now() - interval '9 days' WHERE key = '" + old + "'");
        EntryRequests.execute(
                "UPDATE idempotency_key SET used_at = now() - interval '7 days' WHERE key = '" + young + "'");

        assertThat(forgetting.forget()).isEqualTo(1);

        assertThat(codeOf(enter(clerk(), young, atTheDesk().toString()))).isEqualTo(first);
        codeOf(enter(clerk(), old, atTheDesk().toString()));
        assertThat(dossiersOnRecord()).isEqualTo("3");
    }

    @Test
    void whatIsKeptOfTheContentTakesTheSearchKeyToMake() throws Exception {
        String key = newKey();
        codeOf(enter(clerk(), key, atTheDesk().toString()));
        String row = " FROM idempotency_key WHERE key = '" + key + "'";

        assertThat(Intake.value("SELECT digest_key" + row)).isEqualTo("search-1");
        assertThat(Intake.value("SELECT encode(request_hash, 'hex')" + row))
                .hasSize(64)
                .isNotEqualTo(plainDigest(atTheDesk()));
    }

    @Test
    void aKeyUsedBeforeDigestsWereKeyedIsAnsweredTheSame() throws Exception {
        String key = newKey();
        Response first = enter(clerk(), key, atTheDesk().toString());
        EntryRequests.execute("UPDATE idempotency_key SET digest_key = NULL, request_hash = decode('"
                + plainDigest(atTheDesk()) + "', 'hex') WHERE key = '" + key + "'");

        assertSameAnswer(enter(clerk(), key, atTheDesk().toString()), first);
        enter(clerk(), key, atTheDesk().put("sets", 2).toString()).then().statusCode(422);
    }

    /** SHA-256 of the body with the names of each object in order, in hexadecimal digits. */
    private static String plainDigest(ObjectNode body) throws Exception {
        byte[] sorted = Intake.JSON
                .writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsBytes(Intake.JSON.convertValue(body, Map.class));
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sorted));
    }

    /** The same account, for the local identity provider names it by its role: given another unit, or by mistake none. */
    @Test
    void aKeyIsOfTheUnitForWhichItWasUsed() {
        String key = newKey();
        String body = atTheDesk().toString();
        Response first = enter(clerk(), key, body);

        for (String unit : new String[] {ABOVE, BESIDE}) {
            enter(Intake.as("counter", unit).header("Accept-Language", "en"), key, body)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("key-reused"))
                    .body("field", equalTo("Idempotency-Key"));
        }
        assertSameAnswer(enter(clerk(), key, body), first);
        assertThat(dossiersOnRecord()).isEqualTo("1");
    }

    @Test
    void aKeyIsOfTheRoleInWhichItWasUsed() throws Exception {
        String key = newKey();
        enter(clerk(), key, atTheDesk().toString()).then().statusCode(201);
        EntryRequests.execute("UPDATE idempotency_key SET caller = replace(caller, 'counter', 'supervisor')");

        enter(clerk(), key, atTheDesk().toString()).then().statusCode(422).body("code", equalTo("key-reused"));
    }

    @Test
    void whatIsNotSeenAnyMoreIsNotAnswered() throws Exception {
        String key = newKey();
        enter(clerk(), key, atTheDesk().toString()).then().statusCode(201);
        EntryRequests.execute("UPDATE idempotency_key SET caller = NULL");

        enter(clerk(), key, atTheDesk().toString()).then().statusCode(201);
        enter(Intake.as("counter", BESIDE), key, atTheDesk().toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("key-reused"));
    }

    @Test
    void eachItemOfABatchHasItsOwnVerdict() {
        String known = newKey();
        String twice = newKey();
        String first = codeOf(enter(clerk(), known, atTheDesk().toString()));

        Response answer = EntryRequests.batch(
                item(newKey(), online()),
                item(known, atTheDesk()),
                item(newKey(), atTheDesk().put("procedure", "9.999999")),
                item(twice, atTheDesk()),
                item(twice, atTheDesk()),
                item(twice, atTheDesk().put("sets", 2)),
                item("short", atTheDesk()),
                item(newKey(), atTheDesk().put("channel", "PIGEON")));

        answer.then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("replayed", equalTo(2))
                .body("refused", equalTo(4));
        assertThat(answer.<List<String>>path("items.verdict"))
                .containsExactly(
                        "CREATED", "REPLAYED", "REFUSED", "CREATED", "REPLAYED", "REFUSED", "REFUSED", "REFUSED");
        assertThat(answer.<String>path("items[1].dossier.code")).isEqualTo(first);
        assertThat(answer.<String>path("items[4].location")).isEqualTo(answer.path("items[3].location"));
        assertThat(answer.<List<String>>path("items.findAll { it.problem != null }.problem.code"))
                .containsExactly("no-such-procedure", "key-reused", "invalid-key", "unknown-value");
        assertThat(answer.<String>path("items[7].problem.field")).isEqualTo("items[7].dossier.channel");
        assertThat(answer.<String>path("items[2].problem.title")).isEqualTo("No such procedure");
        assertThat(dossiersOnRecord()).isEqualTo("3");
    }

    @Test
    void aBatchHasOneToFiveHundredItems() {
        EntryRequests.batch().then().statusCode(400).body("code", equalTo("number-of-items"));
        ObjectNode[] many = new ObjectNode[501];
        java.util.Arrays.setAll(many, i -> item(newKey(), online()));
        EntryRequests.batch(many).then().statusCode(400).body("code", equalTo("number-of-items"));
        EntryRequests.batch(java.util.Arrays.copyOf(many, 500))
                .then()
                .statusCode(200)
                .body("created", equalTo(500));
    }
}
