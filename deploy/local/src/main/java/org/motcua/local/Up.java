package org.motcua.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** {@code ./motcua up}: starts the system, loads the sample into an empty one, and stays until it is interrupted. */
public final class Up {

    /** What Flyway logs in a service that meets a schema it did not make. */
    private static final String OTHER_SCHEMA = "Migrations have failed validation";

    private static volatile int exitCode;
    private static volatile boolean ending;

    private final PrintStream out;

    private Up(PrintStream out) {
        this.out = out;
    }

    /**
     * Ends with 0 on SIGINT and SIGTERM, with 1 when the system cannot start.
     *
     * @param arguments nothing, or {@code --empty} to load nothing
     */
    public static void main(String[] arguments) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending = true));
        try {
            new Up(System.out).run(List.of(arguments).contains("--empty"));
            new CountDownLatch(1).await();
        } catch (LocalFailure e) {
            // What a signal stops in the middle of a start or a load has not failed.
            if (!ending) {
                fail(e);
            }
        }
    }

    private void run(boolean empty) {
        LocalConfig config = LocalConfig.fromEnvironment();
        out.println("Starting Motcua; its state and logs are in " + config.home());
        // A JVM that a signal ends would report the signal; here a signal is the orderly way to end.
        LocalStack stack = LocalStack.start(
                config, new StartReport(out), () -> Runtime.getRuntime().halt(exitCode));
        stack.keepAlive(out);
        if (!empty) {
            new LoadingSample(stack, out).load();
            printBreakdown(stack);
        }
        out.println("Ctrl-C ends it. ./motcua token administrator prints a token.");
        out.println("ready");
    }

    /** Says why; the stack's own shutdown hook stops whatever did start. */
    private static void fail(LocalFailure failure) {
        PrintStream errors = System.err;
        errors.println(failure.getMessage());
        if (failure.getMessage().contains(OTHER_SCHEMA)) {
            errors.println("The data there were made by another version. Delete that folder, or choose another one with"
                    + " the environment variable MOTCUA_HOME.");
        }
        if (failure.getCause() != null) {
            failure.getCause().printStackTrace(errors);
        }
        exitCode = 1;
        System.exit(exitCode);
    }

    private void printBreakdown(LocalStack stack) {
        String year = SampleData.year().toString();
        JsonNode total = stack.administrator(stack.reporting())
                .get("/api/v1/reports/breakdown?from=" + year + "-01-01&to=" + year + "-12-31")
                .required("total");
        out.printf(
                Locale.ROOT,
                "Resolved in %s: %,d = %,d early + %,d on time + %,d overdue%n",
                year,
                total.required("resolved").asLong(),
                total.required("early").asLong(),
                total.required("onTime").asLong(),
                total.required("overdue").asLong());
    }
}
