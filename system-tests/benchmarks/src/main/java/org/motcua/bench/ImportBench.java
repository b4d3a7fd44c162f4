package org.motcua.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalStack;
import org.motcua.local.ServiceProcess;
import org.motcua.systemtests.Ministry;
import org.motcua.systemtests.SampleYear;

/**
 * The ministry's year over HTTP until intake has acknowledged it and until reporting has counted the last dossier,
 * beside the {@link Floor}: the same rows by COPY and the same bytes to Kafka, on the same machine in the same run.
 */
final class ImportBench {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final LocalConfig config;
    private final boolean withListIndexes;

    /** @param withListIndexes false to drop the indexes of intake's lists first, which tells what they cost */
    ImportBench(LocalConfig config, boolean withListIndexes) {
        this.config = config;
        this.withListIndexes = withListIndexes;
    }

    void run(PrintStream out) throws Exception {
        try (LocalStack stack = LocalStack.start(config)) {
            if (!withListIndexes) {
                out.printf("dropped        %d indexes of lists%n", ListIndexes.drop(stack.postgres()));
            }
            Ministry ministry = new Ministry(stack, SampleYear.whole());
            ministry.loadCatalogue();
            long begin = System.nanoTime();
            long dossiers = ministry.importSample("bench").get("accepted").asLong();
            double acknowledged = secondsSince(begin);
            stack.awaitCaughtUp(PATIENCE);
            double counted = secondsSince(begin);
            ministry.year().assertBreakdown();
            Map<String, Long> peaks = peaks(stack);
            stopServices(stack);
            Map<String, Long> disk = DiskUse.measure(stack);
            Floor floor = Floor.measure(stack);
            print(out, dossiers, acknowledged, counted, peaks, floor);
            print(out, dossiers, disk);
        }
    }

    private static Map<String, Long> peaks(LocalStack stack) {
        Map<String, Long> peaks = new LinkedHashMap<>();
        for (ServiceProcess service : List.of(stack.intake(), stack.deadline(), stack.reporting())) {
            peaks.put(service.name(), service.peakResidentKiB() / 1024);
        }
        peaks.put("Kafka", stack.kafka().peakResidentKiB() / 1024);
        return peaks;
    }

    private static void stopServices(LocalStack stack) {
        stack.intake().stop();
        stack.deadline().stop();
        stack.reporting().stop();
    }

    private static void print(
            PrintStream out, long dossiers, double acknowledged, double counted, Map<String, Long> peaks, Floor floor) {
        out.printf(Locale.ROOT, "machine        %s%n", Machine.describe());
        out.printf(Locale.ROOT, "dossiers       %,d%n", dossiers);
        floor.parts()
                .forEach((part, seconds) -> out.printf(Locale.ROOT, "floor          %6.2f s  %s%n", seconds, part));
        out.printf(Locale.ROOT, "floor          %6.2f s  in all%n", floor.total());
        line(out, "acknowledged", acknowledged, dossiers, floor.total());
        line(out, "counted", counted, dossiers, floor.total());
        peaks.forEach((process, mib) -> out.printf(Locale.ROOT, "peak resident  %6d MiB  %s%n", mib, process));
    }

    private static void print(PrintStream out, long dossiers, Map<String, Long> disk) {
        disk.forEach((part, bytes) -> out.printf(
                Locale.ROOT, "on disk        %6d MiB  %,6d bytes/dossier  %s%n", bytes >> 20, bytes / dossiers, part));
    }

    private static void line(PrintStream out, String what, double seconds, long dossiers, double floor) {
        out.printf(
                Locale.ROOT,
                "%-14s %6.2f s  %,.0f dossiers/s  %.2f x floor%n",
                what,
                seconds,
                dossiers / seconds,
                seconds / floor);
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
