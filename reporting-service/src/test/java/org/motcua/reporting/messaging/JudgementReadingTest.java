package org.motcua.reporting.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reporting.application.DossierHistory;
import org.motcua.reporting.domain.Channel;

class JudgementReadingTest {

    private static final String CODES = "'unit':'U1','procedure':'1.001','field':'F1'";
    private static final String OPEN = "{'recordedFrom':'2024-01-02T03:00:00Z'," + CODES + ",'receivedOn':'2024-01-02'";

    @Test
    void aMissingChannelIsDirect() {
        DossierHistory history = JudgementReading.read(incoming(1, OPEN + "}"));

        assertThat(history.versions().getFirst().channel()).isEqualTo(Channel.DIRECT);
    }

    @Test
    void whatIsNotReceivedNeedsNoCodes() {
        DossierHistory history = JudgementReading.read(incoming(1, "{'recordedFrom':'2024-01-02T03:00:00Z'}"));

        assertThat(history.versions().getFirst().receivedOn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{" + CODES + ",'receivedOn':'2024-01-02'}",
                "{'recordedFrom':'2024-01-02T03:00:00Z','receivedOn':'2024-01-02'}",
                OPEN + ",'closedOn':'2024-01-05'}",
                OPEN + ",'closedHow':'STOPPED'}",
                OPEN + ",'closedOn':'2024-01-05','closedHow':'RESOLVED'}",
                OPEN + ",'closedOn':'2024-01-05','closedHow':'LOST'}",
                OPEN + ",'closedOn':'2024-01-01','closedHow':'STOPPED'}",
                OPEN + ",'lateOn':'+12024-01-01'}",
                OPEN + ",'channel':'PIGEON'}",
                "{'recordedFrom':'2024-01-02T03:00:00Z','unit':'U\\u0000','procedure':'P','field':'F'}",
                OPEN + "},{'recordedFrom':'2024-01-01T03:00:00Z'," + CODES + "}",
                "",
                "null"
            })
    void whatCannotBeCountedIsUnreadable(String versions) {
        int revision = versions.contains("},{") ? 2 : 1;

        assertThatThrownBy(() -> JudgementReading.read(incoming(revision, versions)))
                .isInstanceOf(UnreadableJudgement.class)
                .hasMessageNotContainingAny("U1", "1.001", "PIGEON");
    }

    @Test
    void aRecordMustBeAboutItsKeyAndWhole() {
        assertThatThrownBy(() ->
                        JudgementReading.read(record("B", body(1, OPEN + "}").getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnreadableJudgement.class);
        assertThatThrownBy(() -> JudgementReading.read(incoming(2, OPEN + "}")))
                .isInstanceOf(UnreadableJudgement.class);
        assertThatThrownBy(() -> JudgementReading.read(record("A", null))).isInstanceOf(UnreadableJudgement.class);
    }

    private static IncomingRecord incoming(int revision, String versions) {
        return record("A", body(revision, versions).getBytes(StandardCharsets.UTF_8));
    }

    private static String body(int revision, String versions) {
        return "{'code':'A','revision':%d,'intakeSequence':1,'versions':[%s]}"
                .formatted(revision, versions)
                .replace('\'', '"');
    }

    private static IncomingRecord record(String key, byte[] value) {
        return new IncomingRecord("deadline.dossier.v1", 0, 0, key, value, Instant.EPOCH, Map.of());
    }
}
