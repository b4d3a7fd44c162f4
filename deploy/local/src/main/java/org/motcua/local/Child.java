package org.motcua.local;

import java.io.IOException;
import java.util.Arrays;

/**
 * The entry of every JVM that the launcher starts: runs the main class named first, and halts when its standard input
 * closes, which happens when the launcher ends in whatever way, {@code SIGKILL} included.
 */
public final class Child {

    /** What a shell reports for a process that was killed. */
    private static final int KILLED = 137;

    private Child() {}

    /**
     * Runs the main class with the rest of the arguments.
     *
     * @param arguments class name, then its arguments
     * @throws ReflectiveOperationException when there is no such class or it fails
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("launcher-watch").start(Child::haltWithLauncher);
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
    }

    private static void haltWithLauncher() {
        try {
            while (System.in.read() >= 0) {
                // The launcher never writes; only the end counts.
            }
        } catch (IOException e) {
            // A broken pipe says the same as a closed one: the launcher is gone.
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
