package org.motcua.intake;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** The service as its callers see it, and its database as an auditor does. */
final class Intake {

    static final String IMPORTS = "/api/v1/imports";
    static final ObjectMapper JSON = new ObjectMapper();

    private Intake() {}

    static RequestSpecification as(String role, String unit) {
        return given().auth().oauth2(IntakeStack.token(role, unit));
    }

    static RequestSpecification administrator() {
        return as("administrator", null);
    }

    /** The ministry of the sample year. */
    static void putSampleCatalogue() {
        putCatalogue("/sample/");
    }

    /** A province with other forms of codes, other limits and other policies. */
    static void putProvince() {
        putCatalogue("/province/");
    }

    private static void putCatalogue(String folder) {
        for (String kind : List.of("units", "procedures")) {
            administrator()
                    .contentType("application/json")
                    .body(resource(folder + kind + ".json"))
                    .put("/api/v1/catalogue/" + kind)
                    .then()
                    .statusCode(200);
        }
    }

    static byte[] sample(String name) {
        return resource("/sample/" + name);
    }

    private static byte[] resource(String path) {
        try (InputStream in = Intake.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Response importing(String id, byte[] body, String... query) {
        return importing(administrator(), id, body, query);
    }

    static Response importing(RequestSpecification caller, String id, byte[] body, String... query) {
        for (int i = 0; i < query.length; i += 2) {
            caller.queryParam(query[i], query[i + 1]);
        }
        return caller.header("Import-Id", id)
                .contentType("application/x-ndjson")
                .body(body)
                .post(IMPORTS);
    }

    /** Removes every dossier, as nobody but the owner of the database can. */
    static void forgetDossiers() {
        execute("TRUNCATE dossier, dossier_event, applicant, dossier_text");
    }

    static void execute(String sql) {
        try (Connection connection = IntakeStack.admin();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] lines(NationalLine... lines) {
        return lines(Stream.of(lines).map(NationalLine::json).toArray(String[]::new));
    }

    static byte[] lines(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static List<JsonNode> problems(String id, String language) {
        String text = administrator()
                .header("Accept-Language", language)
                .get(IMPORTS + "/" + id + "/problems")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return text.lines().filter(line -> !line.isBlank()).map(Intake::json).toList();
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one value of a query. */
    static String value(String sql) {
        try (Connection connection = IntakeStack.admin();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many events were ever put into the outbox, where no heartbeat goes in these tests; it never falls. */
    static long published() {
        return Long.parseLong(
                value("SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence('outbox', 'id')::regclass), 0)"));
    }

    /** A digest of every recorded event; it changes when anything is added, removed or altered. */
    static String recordDigest() {
        return value("SELECT count(*) || ' ' || coalesce(md5(string_agg(code || sequence || hash, ','"
                + " ORDER BY code, sequence)), '') FROM dossier_event");
    }
}
