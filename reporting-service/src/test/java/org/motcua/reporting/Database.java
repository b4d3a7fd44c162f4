package org.motcua.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The service's database as each role sees it. */
@ApplicationScoped
public class Database {

    private final String url;

    Database(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.url = url;
    }

    /** Runs a statement as a role of the database. */
    public void execute(String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, role, "motcua");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row. */
    public long number(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery(sql);
            row.next();
            return row.getLong(1);
        }
    }

    /** Forgets all that was counted. */
    public void empty() throws SQLException {
        execute("postgres", "TRUNCATE dossier_judgement, counter, counter_change");
    }
}
