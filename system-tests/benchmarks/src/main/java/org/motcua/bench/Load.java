package org.motcua.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that each do one request after the other, without a pause, for as long as the measurement lasts. */
public final class Load {

    private static final int FIRST_ROOM = 1 << 14;

    /** What one client repeats. It opens its own connection when it is made. */
    public interface Client extends AutoCloseable {

        void request() throws Exception;

        @Override
        void close() throws IOException, SQLException;
    }

    /** Makes the client of a number from 0 on. */
    @FunctionalInterface
    public interface Clients {
        Client open(int number) throws Exception;
    }

    /**
     * What was measured.
     *
     * @param perSecond requests of all clients together
     */
    public record Result(double perSecond, Duration p50, Duration p95, Duration p99) {}

    private Load() {}

    /** Runs for a while without measuring, then measures. */
    public static Result of(int clients, Duration warmUp, Duration measured, Clients opening) throws Exception {
        CyclicBarrier start = new CyclicBarrier(clients);
        List<Future<long[]>> futures = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                int number = i;
                futures.add(threads.submit((Callable<long[]>) () -> {
                    try (Client client = opening.open(number)) {
                        start.await();
                        repeat(client, warmUp);
                        return repeat(client, measured);
                    }
                }));
            }
        }
        List<long[]> nanos = new ArrayList<>();
        for (Future<long[]> future : futures) {
            nanos.add(future.get());
        }
        return result(nanos, measured);
    }

    private static long[] repeat(Client client, Duration time) throws Exception {
        long[] nanos = new long[FIRST_ROOM];
        int count = 0;
        long begin = System.nanoTime();
        long before = begin;
        while (before - begin < time.toNanos()) {
            client.request();
            long after = System.nanoTime();
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = after - before;
            before = after;
        }
        return Arrays.copyOf(nanos, count);
    }

    private static Result result(List<long[]> clients, Duration measured) {
        long[] all = clients.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        double seconds = measured.toNanos() / 1e9;
        return new Result(all.length / seconds, percentile(all, 0.50), percentile(all, 0.95), percentile(all, 0.99));
    }

    private static Duration percentile(long[] sorted, double share) {
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return Duration.ofNanos(sorted[Math.max(0, place)]);
    }
}
