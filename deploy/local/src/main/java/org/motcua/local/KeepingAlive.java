package org.motcua.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Starts each part that has ended again, tells the person at the terminal, and gives a part up that ends again and again. */
final class KeepingAlive implements AutoCloseable {

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration LAST_START_ENDS = Duration.ofSeconds(30);

    private final PrintStream out;
    private final List<Thread> threads;
    private volatile boolean closed;

    private KeepingAlive(List<Part> parts, PrintStream out) {
        this.out = out;
        this.threads = parts.stream()
                .map(part -> Thread.ofPlatform()
                        .daemon()
                        .name("keeping-alive-" + part.name())
                        .unstarted(() -> keep(part)))
                .toList();
    }

    /** Watches the parts, which run, until it is closed. */
    static KeepingAlive of(List<Part> parts, PrintStream out) {
        KeepingAlive keeping = new KeepingAlive(parts, out);
        keeping.threads.forEach(Thread::start);
        return keeping;
    }

    private void keep(Part part) {
        RestartPolicy policy = new RestartPolicy(System::nanoTime);
        while (awaitEnd(part)) {
            Optional<RestartPolicy.Try> next = policy.ended();
            if (next.isEmpty()) {
                sayGivenUp(part);
                return;
            }
            sayEnded(part, next.get());
            Waiting.until(next.get().pause(), () -> closed);
            if (!closed) {
                startAgain(part);
            }
        }
    }

    /** False when the stack was stopped. */
    private boolean awaitEnd(Part part) {
        while (!closed && part.alive().getAsBoolean()) {
            Waiting.until(LOOK_EVERY, LOOK_EVERY, () -> closed);
        }
        return !closed;
    }

    private void startAgain(Part part) {
        try {
            part.startAgain().run();
            out.println(part.name() + " is up again.");
        } catch (RuntimeException e) {
            if (!closed) {
                out.println(e.getMessage());
            }
        }
    }

    private void sayEnded(Part part, RestartPolicy.Try next) {
        out.printf(
                Locale.ROOT,
                "%s has ended%s; it is started again in %.1f s, try %d of %d.%n",
                part.name(),
                part.ending().get(),
                next.pause().toMillis() / 1e3,
                next.number(),
                RestartPolicy.TRIES);
    }

    private void sayGivenUp(Part part) {
        out.printf(
                Locale.ROOT,
                "%s stays down: started again %d times, it ended each time within %d s. The reason is in %s."
                        + " The other parts go on; Ctrl-C and ./motcua up start all anew.%n",
                part.name(),
                RestartPolicy.TRIES,
                RestartPolicy.WINDOW.toSeconds(),
                part.log());
    }

    /** Starts nothing any more once it returns. */
    @Override
    public void close() {
        closed = true;
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            try {
                thread.join(LAST_START_ENDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
