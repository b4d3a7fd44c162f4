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

    static void putSampleCatalogue() {
        for (String kind : List.of("units", "procedures")) {
            administrator()
                    .contentType("application/json")
                    .body(sample(kind + ".json"))
                    .put("/api/v1/catalogue/" + kind)
                    .then()
                    .statusCode(200);
        }
    }

    static byte[] sample(String name) {
        try (InputStream in = Intake.class.getResourceAsStream("/sample/" + name)) {
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

    /** A digest of every recorded event; it changes when anything is added, removed or altered. */
    static String recordDigest() {
        return value("SELECT count(*) || ' ' || coalesce(md5(string_agg(code || sequence || hash, ','"
                + " ORDER BY code, sequence)), '') FROM dossier_event");
    }
}
