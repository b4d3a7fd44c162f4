package org.motcua.intake.personal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.intake.lists.application.CodePart;
import org.motcua.intake.lists.application.DossierFilter;
import org.motcua.intake.lists.application.DossierFilter.Order;
import org.motcua.intake.lists.application.DossierFilter.Span;
import org.motcua.intake.lists.application.PersonSought;
import org.motcua.intake.lists.persistence.PostgresDossierLists;
import org.motcua.intake.personal.application.SealedData;
import org.motcua.intake.personal.application.SealedData.Position;
import org.motcua.intake.personal.application.SealedData.Step;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.encryption.BlindIndex;
import org.motcua.intake.record.encryption.PersonalKeys;
import org.motcua.intake.record.encryption.Sealing;
import org.motcua.intake.record.persistence.SealedRows;
import org.motcua.local.LocalPostgres;
import org.motcua.local.PersonalKeyFile;

/** A change of keys in the tables, with rows enough for several steps. */
class ResealingIT {

    private static final Map<String, String> KEYS = Map.of(
            "old", PersonalKeyFile.newKey(),
            "new", PersonalKeyFile.newKey(),
            "search-old", PersonalKeyFile.newKey(),
            "search-new", PersonalKeyFile.newKey());
    private static final Details PERSON =
            new Details("Nguyễn Thị Ánh", "001088011234", "0912345678", "anh@example.vn", "Số 7", 0, 4);
    private static final int ROWS = 25;
    private static final DossierFilter ANY = new DossierFilter(
            VisibleUnits.ALL,
            null,
            null,
            null,
            null,
            null,
            Span.ANY,
            Span.ANY,
            Span.ANY,
            false,
            CodePart.UNKNOWN,
            Order.LATEST_SUBMISSION);

    private static LocalPostgres postgres;

    @TempDir
    Path folder;

    @BeforeAll
    static void database() {
        postgres = LocalPostgres.start(
                Path.of("target", "it", "resealing-" + ProcessHandle.current().pid()), 0);
        postgres.createDatabase("intake");
        Flyway.configure()
                .dataSource(postgres.jdbcUrl("intake"), "intake_owner", "motcua")
                .locations("db/migration", "db/reliable-events")
                .placeholders(Map.of("app_role", "intake_app"))
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @BeforeEach
    void rowsOfTheOldKey() throws SQLException {
        SealedRows old = rows("old", "search-old", "old", "search-old");
        try (Connection connection = connection()) {
            connection.createStatement().execute("TRUNCATE dossier, applicant, dossier_text, idempotency_key");
            try (var applicant = connection.prepareStatement(
                            "INSERT INTO applicant VALUES (?, 1, 0, 4, 'old', ?, 'search-old', ?)");
                    var text = connection.prepareStatement("INSERT INTO dossier_text VALUES (?, 1, 1, 'old', ?)")) {
                for (int i = 0; i < ROWS; i++) {
                    String code = "X-%02d".formatted(i);
                    applicant.setString(1, code);
                    applicant.setBytes(2, old.sealDetails(code, 1, PERSON));
                    applicant.setArray(3, connection.createArrayOf("bigint", boxed(old.terms(PERSON))));
                    applicant.executeUpdate();
                    text.setString(1, code);
                    text.setBytes(2, old.sealText(code, 1, "lý do " + i));
                    text.executeUpdate();
                }
            }
        }
    }

    @Test
    void everyRowMovesToTheNewKeysAndTheOldOnesAreNeededNoMore() throws SQLException {
        SealedData data = new PostgresSealedData(rows("new", "search-new", "old", "new", "search-old", "search-new"));

        try (Connection connection = connection()) {
            assertThat(passOf(connection, data::resealApplicants)).isEqualTo(ROWS);
            assertThat(passOf(connection, data::resealTexts)).isEqualTo(ROWS);
            assertThat(data.rowsByKey(connection)).isEqualTo(Map.of("new", 2L * ROWS, "search-new", (long) ROWS));
        }
        assertThat(readWith(rows("new", "search-new", "new", "search-new"))).isEqualTo(PERSON);
        assertThatIllegalStateException().isThrownBy(() -> readWith(rows("old", "search-old", "old", "search-old")));
    }

    @Test
    void aKeyThatRequestsAreKnownAgainByIsNeededUntilTheyAreForgotten() throws SQLException {
        SealedData data = new PostgresSealedData(rows("new", "search-new", "old", "new", "search-old", "search-new"));

        try (Connection connection = connection()) {
            connection
                    .createStatement()
                    .execute(
                            "INSERT INTO idempotency_key (account, key, digest_key, request_hash, code, version, used_at)"
                                    + " VALUES ('clerk', 'key-1', 'search-old', '', 'X-01', 1, now()),"
                                    + " ('clerk', 'key-2', NULL, '', 'X-02', 1, now())");
            passOf(connection, data::resealApplicants);
            assertThat(data.rowsByKey(connection)).containsEntry("search-old", 1L);
            connection.createStatement().execute("DELETE FROM idempotency_key");
            assertThat(data.rowsByKey(connection)).doesNotContainKey("search-old");
        }
    }

    /** Rows of a release that folded fewer letters bear the key's id alone. */
    @Test
    void rowsOfAnOlderFoldingAreIndexedAfreshByTheSameKeysOnce() throws SQLException {
        SealedData data = new PostgresSealedData(rows("old", "search-old", "old", "search-old"));

        try (Connection connection = connection()) {
            assertThat(passOf(connection, data::resealApplicants)).isEqualTo(ROWS);
            assertThat(passOf(connection, data::resealApplicants)).isZero();
            assertThat(data.rowsByKey(connection)).isEqualTo(Map.of("old", 2L * ROWS, "search-old", (long) ROWS));
        }
    }

    /** Rows of a release that had one term for each word, and none for beginnings. */
    @Test
    void aNameThatWasRecordedBeforeIsFoundByWordsAndOnceSealedAfreshByBeginnings() throws SQLException {
        PersonalKeys keys = keys("old", "search-old", "old", "search-old");
        BlindIndex index = new BlindIndex(keys);
        SealedRows rows = new SealedRows(new Sealing(keys), index);
        try (Connection connection = connection()) {
            Object[] words =
                    index.wholeWordsSought(PERSON.applicantName()).boxed().toArray();
            try (var update = connection.prepareStatement("UPDATE applicant SET terms = ?")) {
                update.setArray(1, connection.createArrayOf("bigint", words));
                update.executeUpdate();
            }
            connection
                    .createStatement()
                    .execute("INSERT INTO dossier (code, unit, desk, procedure, field, channel, status, submitted_at,"
                            + " head_sequence, head_hash, recorded_at) SELECT code, 'U', 'U', 'P', 'F', 'DIRECT', 2, now(), 1, '',"
                            + " now() FROM applicant");
            assertThat(found(connection, rows, named("nguyen anh"), index)).isEqualTo(ROWS);
            assertThat(found(connection, rows, named("ngu an"), index)).isZero();

            passOf(connection, new PostgresSealedData(rows)::resealApplicants);
            assertThat(found(connection, rows, named("nguyen anh"), index)).isEqualTo(ROWS);
            assertThat(found(connection, rows, named("ngu an"), index)).isEqualTo(ROWS);
        }
    }

    private static PersonSought named(String name) {
        return new PersonSought(name, null, null);
    }

    private static int found(Connection connection, SealedRows rows, PersonSought person, BlindIndex index)
            throws SQLException {
        return new PostgresDossierLists(rows)
                .page(connection, ANY, person.terms(index), null, 2 * ROWS)
                .size();
    }

    @Test
    void movedRowsAreFoundByTheNewTerms() throws SQLException {
        SealedRows changed = rows("new", "search-new", "old", "new", "search-old", "search-new");

        try (Connection connection = connection()) {
            passOf(connection, new PostgresSealedData(changed)::resealApplicants);
            try (var found = connection.prepareStatement("SELECT count(*) FROM applicant WHERE terms @> ?")) {
                found.setArray(1, connection.createArrayOf("bigint", boxed(changed.terms(PERSON))));
                var row = found.executeQuery();
                row.next();
                assertThat(row.getInt(1)).isEqualTo(ROWS);
            }
        }
    }

    @Test
    void whatIsNoLongerToBeFoundMovesWithoutTerms() throws SQLException {
        SealedData data = new PostgresSealedData(rows("new", "search-new", "old", "new", "search-old", "search-new"));

        try (Connection connection = connection()) {
            connection.createStatement().execute("UPDATE applicant SET terms = '{}'");
            assertThat(passOf(connection, data::resealApplicants)).isEqualTo(ROWS);
            var row = connection.createStatement().executeQuery("SELECT count(*) FROM applicant WHERE terms <> '{}'");
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
        assertThat(readWith(rows("new", "search-new", "new", "search-new"))).isEqualTo(PERSON);
    }

    @Test
    void aPassThatWasStoppedIsTakenUpAgain() throws SQLException {
        SealedData data = new PostgresSealedData(rows("new", "search-new", "old", "new", "search-old", "search-new"));

        try (Connection connection = connection()) {
            assertThat(data.resealTexts(connection, Position.START, 10).moved()).isEqualTo(10);
            assertThat(passOf(connection, data::resealTexts)).isEqualTo(ROWS - 10);
            assertThat(passOf(connection, data::resealTexts)).isZero();
        }
    }

    @Test
    void rowsInOthersHandsArePassedOver() throws SQLException {
        SealedData data = new PostgresSealedData(rows("new", "search-new", "old", "new", "search-old", "search-new"));

        try (Connection other = connection();
                Connection connection = connection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("SELECT FROM dossier_text WHERE code = 'X-03' FOR UPDATE");
            assertThat(passOf(connection, data::resealTexts)).isEqualTo(ROWS - 1);
            other.rollback();
        }
    }

    /** One of the two tables. */
    @FunctionalInterface
    private interface Table {
        Step step(Connection connection, Position after, int rows) throws SQLException;
    }

    private static int passOf(Connection connection, Table table) throws SQLException {
        int moved = 0;
        Position position = Position.START;
        while (position != null) {
            Step step = table.step(connection, position, 10);
            moved += step.moved();
            position = step.next();
        }
        return moved;
    }

    private static Details readWith(SealedRows rows) throws SQLException {
        try (Connection connection = connection()) {
            return new PostgresDossierLists(rows)
                    .applicants(connection, List.of("X-07"))
                    .get("X-07");
        }
    }

    private SealedRows rows(String current, String search, String... known) {
        PersonalKeys keys = keys(current, search, known);
        return new SealedRows(new Sealing(keys), new BlindIndex(keys));
    }

    private PersonalKeys keys(String current, String search, String... known) {
        StringBuilder lines = new StringBuilder("current=" + current + "\nsearch=" + search + "\n");
        for (String id : known) {
            lines.append("key.").append(id).append('=').append(KEYS.get(id)).append('\n');
        }
        return PersonalKeys.read(written(lines.toString()));
    }

    private Path written(String lines) {
        try {
            return Files.writeString(folder.resolve("keys"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Connection connection() throws SQLException {
        return postgres.admin("intake");
    }

    private static Long[] boxed(long[] terms) {
        return LongStream.of(terms).boxed().toArray(Long[]::new);
    }
}
