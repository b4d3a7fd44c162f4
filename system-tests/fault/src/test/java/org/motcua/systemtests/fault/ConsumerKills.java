package org.motcua.systemtests.fault;

import org.motcua.local.ServiceProcess;
import org.motcua.systemtests.Api;

/** Kills a consumer with SIGKILL in the middle of its work, again and again, and starts it each time. */
final class ConsumerKills {

    private final ServiceProcess victim;
    private final Progress progress;

    ConsumerKills(ServiceProcess victim, Api api) {
        this.victim = victim;
        this.progress = new Progress(api);
    }

    /** @param records how many records it has to apply in all */
    void atThreePointsOf(int records) {
        for (int point : KillPoints.random(records).positions()) {
            progress.awaitStrictlyBetween(point, records);
            victim.kill();
            victim.start();
            victim.awaitReady();
        }
    }
}
