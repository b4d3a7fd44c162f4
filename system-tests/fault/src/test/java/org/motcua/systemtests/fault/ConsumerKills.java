package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.motcua.local.LocalPostgres;
import org.motcua.local.ServiceProcess;
import org.motcua.systemtests.Api;
import org.motcua.systemtests.fault.HeldPosition.Moment;

/** Kills a consumer with SIGKILL in the middle of its work, again and again, and starts it each time. */
final class ConsumerKills {

    private static final Moment[] MOMENTS = Moment.values();

    private final LocalPostgres postgres;
    private final String database;
    private final ServiceProcess victim;
    private final Progress progress;

    /** @param database the one that the victim keeps its position in */
    ConsumerKills(LocalPostgres postgres, String database, ServiceProcess victim, Api api) {
        this.postgres = postgres;
        this.database = database;
        this.victim = victim;
        this.progress = new Progress(api);
    }

    /** @param records how many records it has to apply in all */
    void atThreePointsOf(int records) {
        int kill = 0;
        for (int point : KillPoints.random(records).positions()) {
            killAt(point, records, MOMENTS[kill++ % MOMENTS.length]);
            victim.start();
            victim.awaitReady();
        }
    }

    private void killAt(int point, int records, Moment moment) {
        try (HeldPosition held = HeldPosition.after(postgres, database, point, moment)) {
            held.awaitReached();
            assertThat(progress.applied()).as("position when killed").isLessThan(records);
            victim.kill();
        }
    }
}
