package org.motcua.bench.reads;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.motcua.local.LocalStack;

/** Makes so many years of one, in the databases of the three services, which are stopped meanwhile. */
final class GrowingRecord {

    /** The code stands in what was consumed and in what is published. */
    private static final String CODE_IN_BYTES =
            "convert_to(replace(convert_from(original.%s, 'UTF8'), original.code, pg_temp.copied(original.code, copy)), 'UTF8')";

    /** The last number of each day of the sample, which ends with the year 2024. */
    private static final String RUNNING_NUMBERS =
            "UPDATE running_number SET last = last %% 10000 + %d WHERE day < date '2025-01-01'";

    private static final Map<String, String> STANDING = Map.of("standing", "pg_temp.copied(original.standing, copy)");

    private static final Map<String, List<String>> TABLES = Map.of(
            "intake", List.of("dossier", "dossier_event", "applicant", "dossier_text"),
            "deadline", List.of("dossier_commit", "due_date_version", "dossier_step", "dossier_clock"),
            "reporting", List.of("dossier_judgement"));

    private final LocalStack stack;

    GrowingRecord(LocalStack stack) {
        this.stack = stack;
    }

    /** @param years as there are; @param wanted as there will be, no fewer */
    void grow(int years, int wanted) throws Exception {
        if (years < wanted) {
            intake(years, wanted - 1);
            deadline(years, wanted - 1);
            reporting(years, wanted);
        }
        for (Map.Entry<String, List<String>> database : TABLES.entrySet()) {
            try (Connection connection = stack.postgres().admin(database.getKey())) {
                TableCopies copies = new TableCopies(connection);
                for (String table : database.getValue()) {
                    copies.requireYears(table, wanted);
                }
                execute(connection, "VACUUM (ANALYZE)", "CHECKPOINT");
            }
        }
    }

    private void intake(int first, int last) throws Exception {
        try (Connection connection = stack.postgres().admin("intake")) {
            TableCopies copies = new TableCopies(connection);
            copies.make("dossier", STANDING, first, last);
            copies.make("dossier_event", Map.of(), first, last);
            new PersonalCopies(connection, stack.config().personalKeys()).make(first, last);
            execute(connection, RUNNING_NUMBERS.formatted(last * TableCopies.APART));
        }
    }

    private void deadline(int first, int last) throws SQLException {
        try (Connection connection = stack.postgres().admin("deadline")) {
            TableCopies copies = new TableCopies(connection);
            copies.make("dossier_commit", Map.of("payload", CODE_IN_BYTES.formatted("payload")), first, last);
            copies.make("due_date_version", Map.of(), first, last);
            copies.make("dossier_step", Map.of(), first, last);
            copies.make(
                    "dossier_clock",
                    Map.of(
                            "judgement", CODE_IN_BYTES.formatted("judgement"),
                            "standing", STANDING.get("standing")),
                    first,
                    last);
        }
    }

    /** Counters are kept once for all dossiers, and their ledger line by line. */
    private void reporting(int years, int wanted) throws SQLException {
        try (Connection connection = stack.postgres().admin("reporting")) {
            new TableCopies(connection).make("dossier_judgement", Map.of(), years, wanted - 1);
            execute(
                    connection,
                    "CREATE TABLE IF NOT EXISTS change_of_one_year AS SELECT * FROM counter_change WHERE "
                            + before("day"),
                    "INSERT INTO counter_change SELECT year.* FROM change_of_one_year AS year, generate_series(1, "
                            + (wanted - years) + ")",
                    counters("UPDATE counter SET ", years, wanted));
        }
    }

    private static String counters(String update, int years, int wanted) {
        List<String> atoms = List.of(
                "entered",
                "resolved",
                "resolved_early",
                "resolved_on_time",
                "resolved_overdue",
                "rescheduled_early",
                "rescheduled_on_time",
                "rescheduled_overdue",
                "withdrawn",
                "withdrawn_late",
                "withdrawn_late_rescheduled",
                "stopped",
                "stopped_late",
                "became_late",
                "left_late",
                "became_troubled",
                "left_troubled");
        return atoms.stream()
                .map(atom -> atom + " = " + atom + " / " + years + " * " + wanted)
                .collect(Collectors.joining(", ", update, " WHERE " + before("period")));
    }

    /** What happens to the dossiers of the sample, the last ones becoming late, happens before 2026. */
    private static String before(String day) {
        return day + " < date '2026-01-01'";
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
