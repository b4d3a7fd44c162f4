package org.motcua.bench;

import java.nio.file.Path;
import org.motcua.local.LocalConfig;

/** Runs the benchmark that the command line names. */
public final class Bench {

    private Bench() {}

    /**
     * @param args the name of a benchmark and, optionally, the folder for its state
     */
    public static void main(String[] args) throws Exception {
        String name = args.length == 0 ? "" : args[0];
        Path home = Path.of(args.length > 1 ? args[1] : "target/bench");
        switch (name) {
            case "import" -> new ImportBench(LocalConfig.isolated(home)).run(System.out);
            case "counter" -> new CounterBench(LocalConfig.isolated(home)).run(System.out);
            default -> {
                System.err.println("Unknown benchmark. There are: import, counter");
                System.exit(2);
            }
        }
        System.exit(0);
    }
}
