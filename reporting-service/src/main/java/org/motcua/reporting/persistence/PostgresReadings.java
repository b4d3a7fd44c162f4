package org.motcua.reporting.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedMap;
import org.motcua.postgres.DatabaseUnavailable;
import org.motcua.reporting.application.Readings;
import org.motcua.reporting.domain.ReportDefinition;
import org.motcua.reporting.domain.ReportRequest;
import org.motcua.reporting.domain.WindowCounts;

@ApplicationScoped
class PostgresReadings implements Readings {

    private final AgroalDataSource report;

    PostgresReadings(@DataSource("report") AgroalDataSource report) {
        this.report = report;
    }

    @Override
    public Reading read(ReportRequest request) {
        try (Connection connection = report.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return read(connection, request);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    static Reading read(Connection connection, ReportRequest request) throws SQLException {
        ReportDefinition definition = ReportDefinitions.inForce(connection, request);
        CountQuery query = new CountQuery(connection, request, definition.windows());
        WindowCounts total = total(query);
        SortedMap<String, WindowCounts> groups =
                request.groupBy() == null ? null : query.run(Grouping.of(request.groupBy()));
        WindowCounts before = request.correctedSince() == null
                ? null
                : total(new CountQuery(connection, request.asKnownBefore(), definition.windows()));
        return new Reading(definition, total, groups, before);
    }

    private static WindowCounts total(CountQuery query) throws SQLException {
        return query.run(Grouping.NONE).getOrDefault(Grouping.TOTAL, new WindowCounts());
    }
}
