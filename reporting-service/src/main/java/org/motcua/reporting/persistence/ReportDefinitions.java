package org.motcua.reporting.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.motcua.reporting.domain.ReportDefinition;
import org.motcua.reporting.domain.ReportRequest;

/** The versioned definitions of reports. */
final class ReportDefinitions {

    /** The latest version that is in force; before the first one came into force, that one. */
    private static final String IN_FORCE = """
            SELECT definition FROM report_definition WHERE report = ? AND basis = ?
            ORDER BY effective_from <= ?::date DESC,
                CASE WHEN effective_from <= ?::date THEN effective_from END DESC, effective_from
            LIMIT 1
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReportDefinitions() {}

    static ReportDefinition inForce(Connection connection, ReportRequest request) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(IN_FORCE)) {
            select.setString(1, request.name());
            select.setString(2, request.basis().name());
            select.setObject(3, request.to());
            select.setObject(4, request.to());
            ResultSet row = select.executeQuery();
            if (!row.next()) {
                throw new IllegalStateException("report without a definition: " + request.name());
            }
            return read(row.getString(1));
        }
    }

    private static ReportDefinition read(String json) {
        try {
            return JSON.readValue(json, ReportDefinition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable report definition", e);
        }
    }
}
