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
        if (!name.equals("import")) {
            System.err.println("Unknown benchmark. There is: import");
            System.exit(2);
        }
        new ImportBench(LocalConfig.isolated(home)).run(System.out);
        System.exit(0);
    }
}
