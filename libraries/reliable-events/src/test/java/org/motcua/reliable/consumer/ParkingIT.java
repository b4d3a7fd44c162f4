package org.motcua.reliable.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reliable.Refusal.Reason;

class ParkingIT {

    private Reading reading;

    @BeforeEach
    void start() throws Exception {
        reading = new Reading();
    }

    @AfterEach
    void stop() throws Exception {
        reading.close();
    }

    @ParameterizedTest
    @CsvSource({"no record at all, UNREADABLE", "1 uno, CONTRADICTION", "2 bug, FAILED", "2 constraint, FAILED"})
    void aRecordAtFaultIsParkedAloneWithItsReason(String fault, Reason reason) throws Exception {
        reading.writer.write("sick", "1 one", fault, "3 three", "4 four");
        reading.writer.write("well", "1 eins", "2 zwei");

        reading.started();

        reading.awaitWords("well", "eins", "zwei");
        reading.awaitParked(3);
        assertThat(reading.notebook.words("sick")).containsExactly("one");
        assertThat(reading.reasons("sick")).containsExactly(reason, Reason.WAITING, Reason.WAITING);
        assertThat(reading.parked().getFirst().detail()).doesNotContain("bug", "uno", "no record");
    }

    @Test
    void whatComesLaterWaitsToo() throws Exception {
        reading.writer.write("sick", "unreadable");
        reading.started().awaitParked(1);

        reading.writer.write("sick", "1 one");
        reading.writer.write("well", "1 eins");

        reading.awaitWords("well", "eins");
        reading.awaitParked(2);
        assertThat(reading.reasons("sick")).containsExactly(Reason.UNREADABLE, Reason.WAITING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bug", "constraint"})
    void aReplayAfterTheCureAppliesAllInOrder(String fault) throws Exception {
        reading.writer.write("sick", "1 one", "2 " + fault, "3 three", "4 four");
        reading.writer.write("sick too", "1 " + fault);
        reading.started().awaitParked(4);
        assertThat(reading.replaying.replay("sick")).isZero();
        assertThat(reading.reasons("sick")).containsExactly(Reason.FAILED, Reason.WAITING, Reason.WAITING);

        reading.notebook.cure();

        assertThat(reading.replaying.replay("sick")).isEqualTo(3);
        assertThat(reading.notebook.words("sick")).containsExactly("one", fault, "three", "four");
        assertThat(reading.parked()).hasSize(1);
        assertThat(reading.replaying.replay(null)).isEqualTo(1);
        assertThat(reading.notebook.words("sick too")).containsExactly(fault);
        assertThat(resolutions("applied")).isEqualTo(4);
        assertThat(reading.runner.consumed()).isEqualTo(5);
    }

    @Test
    void aGapClosesByItselfWhenWhatWasMissingHasCome() throws Exception {
        reading.writer.write("late", "1 one", "3 three", "5 five");
        reading.started().awaitParked(2);
        assertThat(reading.reasons("late")).first().isEqualTo(Reason.GAP);

        reading.writer.write("late", "4 four");
        reading.awaitParked(3);
        reading.writer.write("late", "2 two");

        reading.awaitWords("late", "one", "two", "three", "four", "five");
        reading.awaitParked(0);
    }

    @Test
    void aGapClosesWithinOneBatch() throws Exception {
        reading.writer.write("late", "3 three", "2 two", "1 one");

        reading.started();

        reading.awaitWords("late", "one", "two", "three");
        reading.awaitParked(0);
    }

    @Test
    void whatIsGivenUpLetsTheOthersPass() throws Exception {
        reading.writer.write("sick", "1 one", "2 two", "1 uno", "3 three");
        reading.started().awaitParked(2);
        long contradiction = reading.parked().getFirst().id();

        assertThat(reading.discarding.discard(contradiction, "admin-1")).hasValue(1);

        assertThat(reading.notebook.words("sick")).containsExactly("one", "two", "three");
        assertThat(reading.parked()).isEmpty();
        assertThat(resolutions("discarded")).isEqualTo(1);
        assertThat(reading.stack.text("SELECT resolved_by FROM parked_record WHERE resolution = 'discarded'"))
                .isEqualTo("admin-1");
        assertThat(reading.discarding.discard(contradiction, "admin-1")).isEmpty();
    }

    @Test
    void recordsWithoutAKeyDoNotWaitForEachOther() throws Exception {
        BatchApplication batch = new BatchApplication(reading.handlers);
        List<IncomingRecord> keyless = List.of(keyless(0), keyless(1));

        int applied = reading.stack.transactions().run(connection -> batch.apply(connection, List.of(), keyless));

        assertThat(applied).isZero();
        assertThat(reading.reasons("")).containsExactly(Reason.UNREADABLE, Reason.UNREADABLE);
        assertThat(reading.replaying.replay("")).isZero();
        assertThat(reading.reasons("")).containsExactly(Reason.UNREADABLE, Reason.UNREADABLE);
    }

    @Test
    void noKeyAndNoHeaderStopsThePartition() throws Exception {
        String endless = "endless".repeat(1_000);
        reading.writer.write("nul\0", "unreadable");
        reading.writer.write(endless, "unreadable");
        reading.writer.writeWithHeader("header", "unreadable", "odd", "nul\0");
        for (int i = 0; i < 50; i++) {
            reading.writer.write("key" + i, "1 one");
        }

        reading.started();

        await().atMost(Reading.SOON).until(() -> reading.stack.number("SELECT count(*) FROM note") == 50);
        reading.awaitParked(3);
        assertThat(reading.parked())
                .extracting(parked -> parked.record().key())
                .anySatisfy(key -> assertThat(key).isEqualTo("nul\uFFFD"))
                .anySatisfy(key -> assertThat(key).startsWith("endlessendless").hasSizeLessThan(300))
                .contains("header");
    }

    @Test
    void parkedRecordsAreListedInPages() throws Exception {
        reading.writer.write("a", "x", "y", "z");
        reading.started().awaitParked(3);
        ListingParked listing = new ListingParked(reading.stack.transactions());

        Parked second = listing.page(0, 2).getLast();

        assertThat(listing.page(second.id(), 2)).singleElement().satisfies(third -> {
            assertThat(third.record().value()).asString().isEqualTo("z");
            assertThat(third.record().topic()).isEqualTo(reading.stack.topic());
            assertThat(third.record().offset()).isEqualTo(2);
        });
    }

    private IncomingRecord keyless(long offset) {
        byte[] value = "1 one".getBytes(UTF_8);
        return new IncomingRecord(reading.stack.topic(), 0, offset, null, value, Instant.EPOCH, Map.of());
    }

    private long resolutions(String resolution) throws SQLException {
        return reading.stack.number("SELECT count(*) FROM parked_record WHERE resolution = '" + resolution + "'");
    }
}
