package org.motcua.reliable.kafka;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Waits between attempts and logs once when trouble begins and once when it ends. Used by one thread. */
public final class Backoff {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Logger log;
    private final String what;
    private boolean troubled;

    /**
     * A backoff.
     *
     * @param what what is attempted, for the log
     */
    public Backoff(Logger log, String what) {
        this.log = log;
        this.what = what;
    }

    /** The attempt failed. */
    public void after(Exception failure) throws InterruptedException {
        if (!troubled) {
            log.warnf("%s is interrupted and tries on: %s", what, Faults.describe(failure));
        }
        troubled = true;
        TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
    }

    /** The attempt succeeded. */
    public void over() {
        if (troubled) {
            log.infof("%s goes on", what);
        }
        troubled = false;
    }
}
