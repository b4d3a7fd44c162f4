package org.motcua.reliable.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reliable.RecordHandler;
import org.motcua.reliable.Refusal;
import org.motcua.reliable.Refusal.Reason;

class GuardedHandlerTest {

    private static final int MEBIBYTE = 1024 * 1024;

    private final Counting handler = new Counting();

    @Test
    void manySmallRecordsAreAppliedAtOnce() throws SQLException {
        apply(records(2_000, 1_000));

        assertThat(handler.batches).containsExactly(2_000);
    }

    @Test
    void largeRecordsAreAppliedAFewMebibytesAtATimeInOrder() throws SQLException {
        List<IncomingRecord> records = records(16, MEBIBYTE);
        apply(records);

        assertThat(handler.batches).hasSize(4).containsOnly(4);
        assertThat(handler.applied).isEqualTo(records);
    }

    @Test
    void oneThatIsTooLargeIsAppliedAllTheSame() throws SQLException {
        apply(records(2, 7 * MEBIBYTE));

        assertThat(handler.batches).containsExactly(1, 1);
    }

    @Test
    void afterARefusalTheLaterRecordsOfItsKeyWait() throws SQLException {
        List<IncomingRecord> records = new ArrayList<>(records(8, MEBIBYTE));
        records.set(0, record("bad", 0, MEBIBYTE));
        records.set(7, record("bad", 7, MEBIBYTE));

        assertThat(apply(records))
                .extracting(refusal -> refusal.reason() + " " + refusal.record().offset())
                .containsExactlyInAnyOrder("FAILED 0", "WAITING 7");
    }

    private List<Refusal> apply(List<IncomingRecord> records) throws SQLException {
        return GuardedHandler.apply(connection(), handler, records);
    }

    /** A connection whose savepoints save nothing. */
    private static Connection connection() {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> null);
    }

    private static List<IncomingRecord> records(int count, int bytes) {
        return IntStream.range(0, count)
                .mapToObj(number -> record("key-" + number, number, bytes))
                .toList();
    }

    private static IncomingRecord record(String key, int offset, int bytes) {
        return new IncomingRecord("topic", 0, offset, key, new byte[bytes], Instant.EPOCH, Map.of());
    }

    /** Refuses what is bad and takes all else. */
    private static final class Counting implements RecordHandler {

        private final List<Integer> batches = new ArrayList<>();
        private final List<IncomingRecord> applied = new ArrayList<>();

        @Override
        public String topic() {
            return "topic";
        }

        @Override
        public boolean primary() {
            return true;
        }

        @Override
        public List<Refusal> apply(Connection connection, List<IncomingRecord> records) {
            batches.add(records.size());
            applied.addAll(records);
            return records.stream()
                    .filter(record -> record.key().equals("bad"))
                    .map(record -> new Refusal(record, Reason.FAILED, "bad"))
                    .toList();
        }
    }
}
