package org.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.motcua.local.LocalStack;

/** What a stack takes of the disk. */
final class DiskUse {

    private DiskUse() {}

    /** Bytes by what takes them: the databases with their indexes, the log of PostgreSQL, the records in Kafka. */
    static Map<String, Long> measure(LocalStack stack) throws SQLException, IOException {
        Map<String, Long> bytes = new LinkedHashMap<>();
        for (String database : new String[] {"intake", "deadline", "reporting"}) {
            bytes.put("database " + database, ask(stack, "SELECT pg_database_size('" + database + "')"));
        }
        bytes.put("log of PostgreSQL", ask(stack, "SELECT sum(size) FROM pg_ls_waldir()"));
        bytes.put("records in Kafka", sizeOf(stack.config().home().resolve("kafka/data")));
        return bytes;
    }

    private static long ask(LocalStack stack, String query) throws SQLException {
        try (Connection admin = stack.postgres().admin("postgres");
                Statement statement = admin.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long sizeOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile)
                    .filter(file -> file.getName().endsWith(".log"))
                    .mapToLong(file -> file.length())
                    .sum();
        }
    }
}
