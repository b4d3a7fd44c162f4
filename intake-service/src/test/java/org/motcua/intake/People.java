package org.motcua.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.UUID;

/** Dossiers of made-up people, entered at the desk of a unit. */
final class People {

    static final String UNIT = "000.00.01.G14";
    static final String OTHER_UNIT = "000.00.02.G14";
    static final String DOSSIERS = "/api/v1/dossiers";

    private People() {}

    static RequestSpecification counter() {
        return Intake.as("counter", UNIT);
    }

    /** Enters a dossier of a person; a null is not said. */
    static String enter(String name, String number, String phone) {
        return enter(UNIT, name, number, phone);
    }

    static String enter(String unit, String name, String number, String phone) {
        ObjectNode body = Intake.JSON.createObjectNode();
        body.put("procedure", "1.900101").put("unit", unit).put("channel", "DIRECT");
        body.putObject("applicant")
                .put("kind", "CITIZEN")
                .put("name", name)
                .put("identityNumber", number)
                .put("phone", phone)
                .put("email", "nguoi.dan@example.vn")
                .put("address", "Số 7 ngõ Trúc");
        return Intake.as("counter", unit)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body.toString())
                .post(DOSSIERS)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    static Response search(RequestSpecification caller, String... fields) {
        ObjectNode body = Intake.JSON.createObjectNode();
        for (int i = 0; i < fields.length; i += 2) {
            body.put(fields[i], fields[i + 1]);
        }
        return caller.header("Accept-Language", "en")
                .contentType("application/json")
                .body(body.toString())
                .post(DOSSIERS + "/search");
    }

    static Response inFull(RequestSpecification caller, String code) {
        return caller.queryParam("purpose", "HANDLING").get(DOSSIERS + "/" + code + "/applicant");
    }

    static Response erase(String code, String reference) {
        return Intake.administrator()
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body("{\"reference\":\"" + reference + "\"}")
                .post(DOSSIERS + "/" + code + "/erasure");
    }

    static void emptyRecord() throws SQLException {
        Intake.putSampleCatalogue();
        try (var connection = IntakeStack.admin();
                var statement = connection.createStatement()) {
            statement.execute("TRUNCATE dossier, dossier_event, applicant, dossier_text, erasure, applicant_reading,"
                    + " rate_bucket, idempotency_key");
        }
    }
}
