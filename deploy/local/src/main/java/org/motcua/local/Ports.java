package org.motcua.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** TCP ports of this machine. */
final class Ports {

    /** Below the range Linux draws outgoing ports from, so that a port stays free while its owner restarts. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    /** Processes of a killed launcher end within moments; their ports may still be held that long. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final Set<Integer> HANDED_OUT = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** A port nobody listens on and that was not handed out before by this JVM. */
    static int free() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port) && HANDED_OUT.add(port)) {
                return port;
            }
        }
    }

    /** {@code port}, or a free one for 0. */
    static int orFree(int port) {
        return port == 0 ? free() : port;
    }

    /**
     * Waits a little for the port.
     *
     * @throws LocalFailure naming the port, what wants it and the variable to set
     */
    static void requireFree(int port, String purpose, String variable) {
        requireFree(List.of(new Need(port, purpose, variable)));
    }

    /**
     * Waits a little for the ports.
     *
     * @throws LocalFailure naming each port that is taken, what wants it and the variable to set
     */
    static void requireFree(List<Need> needs) {
        if (!Waiting.until(GRACE, () -> needs.stream().allMatch(need -> isFree(need.port())))) {
            String taken = needs.stream()
                    .filter(need -> !isFree(need.port()))
                    .map(Need::taken)
                    .collect(Collectors.joining("\n"));
            throw new LocalFailure(taken);
        }
    }

    /**
     * A port that a part must have.
     *
     * @param purpose the part
     * @param variable environment variable that chooses another port
     */
    record Need(int port, String purpose, String variable) {

        private String taken() {
            return "Port " + port + " (" + purpose + ") is in use by another program. Stop that program,"
                    + " or choose another port with the environment variable " + variable + ".";
        }
    }

    /** Whether somebody takes connections at localhost. */
    static boolean isTaken(int port) {
        return !isFree(port);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
