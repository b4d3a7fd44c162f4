package org.motcua.intake.catalogue.persistence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.motcua.intake.catalogue.application.CatalogueAuthor;
import org.motcua.intake.catalogue.application.CatalogueKind;
import org.motcua.intake.catalogue.application.CatalogueVersion;
import org.motcua.intake.catalogue.application.CatalogueVersions;
import org.motcua.intake.catalogue.domain.CatalogueProcedure;
import org.motcua.intake.catalogue.domain.CatalogueUnit;
import org.motcua.postgres.DatabaseUnavailable;
import org.motcua.postgres.Transactions;

/** The rows of {@code catalogue_version}, insert-only. */
@Singleton
public class CatalogueVersionTable implements CatalogueVersions {

    // Those who change the catalogue do it one after the other, so the next number is free and commits in order.
    private static final String ADD = """
            INSERT INTO catalogue_version (id, kind, code, changed_at, author, reason, before, after)
            SELECT coalesce(max(id), 0) + 1, ?, ?, ?, ?, ?, ?::json, ?::json FROM catalogue_version
            """;
    private static final String LATEST = "SELECT coalesce(max(id), 0) FROM catalogue_version";
    private static final String OF_ENTRY = """
            SELECT id, changed_at, author, reason, before, after FROM catalogue_version
            WHERE kind = ? AND code = ? ORDER BY id
            """;

    private final Transactions transactions;
    private final Clock clock;

    CatalogueVersionTable(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** An entry before and after a change; before is null for a new one. */
    record Change(String code, Object before, Object after) {}

    /** Adds versions in the caller's transaction, which is alone among those that change the catalogue. */
    void add(Connection connection, CatalogueKind kind, List<Change> changes, CatalogueAuthor author)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            for (Change change : changes) {
                statement.setString(1, kind.name());
                statement.setString(2, change.code());
                statement.setTimestamp(3, Timestamp.from(clock.instant()));
                statement.setString(4, author.account());
                statement.setString(5, author.reason());
                statement.setString(6, JsonColumn.text(change.before()));
                statement.setString(7, JsonColumn.text(change.after()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The number of the latest change, 0 before the first. */
    long latest() {
        try {
            return transactions.run(CatalogueVersionTable::latest);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    private static long latest(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LATEST);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public List<CatalogueVersion<CatalogueUnit>> ofUnit(String code) {
        return of(CatalogueKind.UNIT, code, CatalogueUnit.class);
    }

    @Override
    public List<CatalogueVersion<CatalogueProcedure>> ofProcedure(String code) {
        return of(CatalogueKind.PROCEDURE, code, CatalogueProcedure.class);
    }

    private <T> List<CatalogueVersion<T>> of(CatalogueKind kind, String code, Class<T> type) {
        try {
            return transactions.run(connection -> of(connection, kind, code, type));
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    private static <T> List<CatalogueVersion<T>> of(
            Connection connection, CatalogueKind kind, String code, Class<T> type) throws SQLException {
        List<CatalogueVersion<T>> versions = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OF_ENTRY)) {
            statement.setString(1, kind.name());
            statement.setString(2, code);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    versions.add(version(row, type));
                }
            }
        }
        return versions;
    }

    private static <T> CatalogueVersion<T> version(ResultSet row, Class<T> type) throws SQLException {
        return new CatalogueVersion<>(
                row.getLong("id"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("author"),
                row.getString("reason"),
                JsonColumn.value(row.getString("before"), type),
                JsonColumn.value(row.getString("after"), type));
    }
}
