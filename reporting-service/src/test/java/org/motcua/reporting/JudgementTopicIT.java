package org.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.motcua.contract.Channel.ONLINE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.contract.ContractJson;
import org.motcua.contract.DossierJudgement;
import org.motcua.contract.JudgementVersion;
import org.motcua.contract.Topics;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.Timeliness;

/** From the topic to the counters. Each test has dossiers and a unit of its own. */
@QuarkusTest
@WithTestResource(Backends.class)
class JudgementTopicIT {

    private static final Instant RECEIVED_AT = Instant.parse("2024-03-04T03:00:00Z");
    private static final Instant RESOLVED_AT = Instant.parse("2024-03-06T03:00:00Z");
    private static final Instant CORRECTED_AT = Instant.parse("2024-03-08T03:00:00Z");

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    private final String unit = "T" + UUID.randomUUID();
    private final String code = unit + "-240304-0001";

    @BeforeEach
    void theServiceReadsItsTopics() throws SQLException {
        send(judgement("marker " + unit, open()));
        await().atMost(Duration.ofSeconds(60)).until(() -> entered() == 1);
    }

    @Test
    void recordsThatComeTwiceCountOnce() throws SQLException {
        send(judgement(code, open()), judgement(code, open()));
        send(judgement(code, open(), resolved("2024-03-06", RESOLVED_AT)));
        send(judgement(code, open(), resolved("2024-03-06", RESOLVED_AT)), judgement(code, open()));

        sendAndAwaitMarker();
        assertThat(entered()).isEqualTo(3);
        assertThat(counted("resolved")).isOne();
        assertThat(counted("became_late")).isEqualTo(2);
    }

    @Test
    void revisionsThatCompactionTookAreMadeUpFor() throws SQLException {
        send(judgement(code, open(), resolved("2024-03-06", RESOLVED_AT), resolved("2024-03-07", CORRECTED_AT)));

        sendAndAwaitMarker();
        assertThat(counted("resolved")).isOne();
        assertThat(database.number(
                        "SELECT count(DISTINCT recorded_at) FROM counter_change WHERE unit = '" + unit + "'"))
                .isEqualTo(3);
    }

    @Test
    void whatCannotBeCountedIsParkedAndTheOthersFlow() throws SQLException {
        send(judgement(code, open()));
        send(judgement(code, resolved("2024-03-06", RECEIVED_AT)));
        sendRaw(code + "x", "{\"code\":\"no\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        sendAndAwaitMarker();
        await().atMost(Duration.ofSeconds(30)).until(() -> parked() == 2);
        assertThat(counted("resolved")).isZero();
        assertThat(entered()).isEqualTo(3);
    }

    private long parked() throws SQLException {
        return database.number("SELECT count(*) FROM parked_record WHERE key LIKE '" + code + "%'"
                + " AND reason IN ('CONTRADICTION', 'UNREADABLE')");
    }

    /** Each marker is a dossier of its own that goes the way of the code, so what was sent before has been applied. */
    private void sendAndAwaitMarker() throws SQLException {
        await().atMost(Duration.ofSeconds(60)).until(() -> counted("entered") >= 1 && lag() == 0);
        long before = entered();
        send(judgement("second marker " + unit, open()));
        await().atMost(Duration.ofSeconds(60)).until(() -> entered() >= Math.max(before, 2) && lag() == 0);
    }

    private long lag() {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(tokens.of("administrator"))
                .get("/api/v1/status")
                .jsonPath()
                .getLong("lagRecords");
    }

    @Inject
    Tokens tokens;

    private long entered() throws SQLException {
        return counted("entered");
    }

    private long counted(String atom) throws SQLException {
        return database.number("SELECT coalesce(sum(" + atom + "), 0) FROM counter WHERE figure_set = 'UNIT'"
                + " AND grain = 'DAY' AND unit = '" + unit + "'");
    }

    private void send(DossierJudgement... judgements) {
        for (DossierJudgement judgement : judgements) {
            sendRaw(judgement.code(), ContractJson.encode(judgement));
        }
    }

    private void sendRaw(String key, byte[] value) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.DEADLINE_DOSSIER, key, value));
        }
    }

    private static DossierJudgement judgement(String code, JudgementVersion... versions) {
        return new DossierJudgement(code, versions.length, versions.length, List.of(versions));
    }

    private JudgementVersion open() {
        return version(RECEIVED_AT, null, null, null, LocalDate.parse("2024-03-12"));
    }

    private JudgementVersion resolved(String on, Instant recordedFrom) {
        return version(recordedFrom, LocalDate.parse(on), ClosingKind.RESOLVED, Timeliness.EARLY, null);
    }

    private JudgementVersion version(
            Instant recordedFrom, LocalDate closedOn, ClosingKind how, Timeliness classed, LocalDate lateOn) {
        return new JudgementVersion(
                recordedFrom,
                null,
                unit,
                "1.001",
                "F1",
                ONLINE,
                LocalDate.parse("2024-03-04"),
                closedOn,
                how,
                classed,
                classed,
                lateOn,
                null);
    }
}
