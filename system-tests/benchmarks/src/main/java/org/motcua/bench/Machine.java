package org.motcua.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What a measurement was made on. */
public final class Machine {

    private static final long GIB = 1L << 30;

    private Machine() {}

    /** Cores, memory and Java. */
    public static String describe() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "%d cores, %d GiB memory, %s, Java %s"
                .formatted(
                        system.getAvailableProcessors(),
                        (system.getTotalMemorySize() + GIB / 2) / GIB,
                        system.getArch(),
                        Runtime.version());
    }
}
