package org.motcua.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.motcua.bench.reads.ReadsBench;
import org.motcua.local.LocalConfig;

/** Runs the benchmark that the command line names. */
public final class Bench {

    private static final Path HOME = Path.of("target/bench");
    private static final String WITHOUT_LIST_INDEXES = "--without-list-indexes";

    private Bench() {}

    /**
     * @param args the name of a benchmark and, of import, optionally {@code --without-list-indexes}; of reads, how many times
     *     the sample year
     */
    public static void main(String[] args) throws Exception {
        LocalConfig config = LocalConfig.isolated(HOME);
        List<String> options = Stream.of(args).skip(1).toList();
        switch (args.length == 0 ? "" : args[0]) {
            case "import" -> new ImportBench(config, !options.contains(WITHOUT_LIST_INDEXES)).run(System.out);
            case "counter" -> new CounterBench(config).run(System.out);
            case "reads" -> new ReadsBench(config, years(options)).run(System.out);
            default -> {
                System.err.println("Unknown benchmark. There are: import, counter, reads");
                System.exit(2);
            }
        }
        System.exit(0);
    }

    private static List<Integer> years(List<String> options) {
        return options.stream().map(Integer::valueOf).sorted().toList();
    }
}
