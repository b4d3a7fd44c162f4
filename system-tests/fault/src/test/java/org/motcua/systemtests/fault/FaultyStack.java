package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalStack;
import org.motcua.systemtests.Ministry;
import org.motcua.systemtests.SampleYear;

/** A new system with the catalogue loaded and durability on, for one test to break and for its figures to be checked. */
final class FaultyStack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final LocalStack stack;
    private final Ministry ministry;

    private FaultyStack(LocalStack stack, SampleYear sample) {
        this.stack = stack;
        this.ministry = new Ministry(stack, sample);
    }

    static FaultyStack start(String name, SampleYear sample) {
        return start(LocalConfig.isolated(Path.of("target", name)), sample);
    }

    /** Its consumers commit after each few records, so that there are many points between the first and the last. */
    static FaultyStack startWithSmallBatches(String name, SampleYear sample) {
        return start(
                LocalConfig.isolated(Path.of("target", name)).withEnvironment("MOTCUA_CONSUMER_BATCH_SIZE", "200"),
                sample);
    }

    private static FaultyStack start(LocalConfig config, SampleYear sample) {
        FaultyStack started = new FaultyStack(LocalStack.start(config), sample);
        started.assertDurable();
        started.ministry.loadCatalogue();
        return started;
    }

    LocalStack parts() {
        return stack;
    }

    Ministry ministry() {
        return ministry;
    }

    SampleYear sample() {
        return ministry.sample();
    }

    /** Nothing is lost and nothing counted twice: each figure is as expected once all has flowed. */
    void assertExact() {
        stack.awaitCaughtUp(PATIENCE);
        ministry.year().assertExact();
    }

    private void assertDurable() {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            try (Connection admin = stack.postgres().admin("intake");
                    var rows = admin.createStatement().executeQuery("SHOW " + setting)) {
                rows.next();
                assertThat(rows.getString(1)).as(setting).isEqualTo("on");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        stack.close();
    }
}
