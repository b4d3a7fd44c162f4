package org.motcua.systemtests.fault;

import java.util.Random;

/** Three random positions, ascending, each well between the first record and the last. */
record KillPoints(long seed, int[] positions) {

    static KillPoints random(int records) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int[] positions = new int[3];
        for (int i = 0; i < 3; i++) {
            positions[i] = (int) (records * (0.05 + 0.28 * i + 0.20 * random.nextDouble()));
        }
        return new KillPoints(seed, positions);
    }
}
