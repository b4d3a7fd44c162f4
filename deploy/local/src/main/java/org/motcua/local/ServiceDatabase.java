package org.motcua.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** One service's database and its three roles, as production has them. */
final class ServiceDatabase {

    private static final String PASSWORD = "motcua";

    private final LocalPostgres postgres;
    private final String name;

    ServiceDatabase(LocalPostgres postgres, String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,50}")) {
            throw new IllegalArgumentException("not a plain database name");
        }
        this.postgres = postgres;
        this.name = name;
    }

    void create() {
        try {
            createRolesAndDatabase();
            grantSchema();
        } catch (SQLException e) {
            throw new LocalFailure("The database " + name + " could not be made", e);
        }
    }

    private void createRolesAndDatabase() throws SQLException {
        try (Connection connection = postgres.admin("postgres");
                Statement statement = connection.createStatement()) {
            for (String role : List.of("owner", "app", "report")) {
                createRole(statement, name + "_" + role);
            }
            if (!exists(statement, "select from pg_database where datname = ?", name)) {
                statement.execute("create database " + name + " owner " + name + "_owner");
            }
            statement.execute("revoke all on database " + name + " from public");
            // A temporary table is where rows are copied to before they are compared and stored.
            statement.execute("grant connect, temporary on database " + name + " to " + name + "_app");
            statement.execute("grant connect on database " + name + " to " + name + "_report");
        }
    }

    private void grantSchema() throws SQLException {
        try (Connection connection = postgres.admin(name);
                Statement statement = connection.createStatement()) {
            statement.execute("alter schema public owner to " + name + "_owner");
            statement.execute("revoke all on schema public from public");
            statement.execute("grant usage on schema public to " + name + "_app, " + name + "_report");
        }
    }

    private static void createRole(Statement statement, String role) throws SQLException {
        if (!exists(statement, "select from pg_roles where rolname = ?", role)) {
            statement.execute("create role " + role + " login password '" + PASSWORD + "'");
        }
    }

    private static boolean exists(Statement statement, String query, String value) throws SQLException {
        try (PreparedStatement select = statement.getConnection().prepareStatement(query)) {
            select.setString(1, value);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }
}
