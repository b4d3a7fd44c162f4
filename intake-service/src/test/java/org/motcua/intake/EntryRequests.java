package org.motcua.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Requests to enter dossiers, and what is on record of codes. */
final class EntryRequests {

    static final String ENTRIES = "/api/v1/dossiers";
    static final String UNIT = "000.00.01.G14";
    static final String OTHER_UNIT = "000.00.02.G14";
    static final String PROCEDURE = "1.900101";

    private EntryRequests() {}

    static RequestSpecification clerk() {
        return Intake.as("counter", UNIT);
    }

    static String newKey() {
        return "key-" + UUID.randomUUID();
    }

    /** A complete dossier that is handed in at the desk. */
    static ObjectNode atTheDesk() {
        return dossier("DIRECT");
    }

    static ObjectNode online() {
        return dossier("ONLINE");
    }

    private static ObjectNode dossier(String channel) {
        ObjectNode body = Intake.JSON.createObjectNode();
        body.put("procedure", PROCEDURE)
                .put("unit", UNIT)
                .put("channel", channel)
                .put("level", 4);
        body.putObject("applicant")
                .put("kind", "CITIZEN")
                .put("name", "Trần Thị Thử Nghiệm")
                .put("identityNumber", "001099000001")
                .put("phone", "0900000001")
                .put("email", "thu@example.org")
                .put("address", "Số 1, đường Thử");
        body.putArray("papers")
                .addObject()
                .put("name", "Đơn đề nghị")
                .put("form", "ORIGINAL")
                .put("quantity", 1);
        return body.put("sets", 1).put("returnBy", "COUNTER");
    }

    static Response enter(ObjectNode body) {
        return enter(clerk(), newKey(), body.toString());
    }

    static Response enter(RequestSpecification caller, String key, String body) {
        return caller.header("Idempotency-Key", key)
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(body)
                .post(ENTRIES);
    }

    static String codeOf(Response entered) {
        return entered.then().statusCode(201).extract().path("code");
    }

    static int numberOf(String code) {
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }

    static ObjectNode item(String key, ObjectNode dossier) {
        ObjectNode item = Intake.JSON.createObjectNode();
        item.put("idempotencyKey", key).set("dossier", dossier);
        return item;
    }

    static Response batch(ObjectNode... items) {
        ObjectNode body = Intake.JSON.createObjectNode();
        ArrayNode list = body.putArray("items");
        for (ObjectNode item : items) {
            list.add(item);
        }
        return clerk().header("Accept-Language", "en")
                .contentType("application/json")
                .body(body.toString())
                .post(ENTRIES + "/batch");
    }

    /** The running numbers on record of a unit, of dossiers of all days. */
    static Set<Integer> numbersOnRecord(String unit) {
        String codes = Intake.value("SELECT coalesce(json_agg(code), '[]') FROM dossier WHERE unit = '" + unit + "'");
        Set<Integer> numbers = new TreeSet<>();
        StreamSupport.stream(Intake.json(codes).spliterator(), false)
                .forEach(code -> numbers.add(numberOf(code.asText())));
        return numbers;
    }

    static String dossiersOnRecord() {
        return Intake.value("SELECT count(*) FROM dossier");
    }

    static void empty() throws Exception {
        try (var connection = IntakeStack.admin();
                var statement = connection.createStatement()) {
            statement.execute(
                    "TRUNCATE dossier, dossier_event, applicant, dossier_text, running_number," + " idempotency_key");
        }
    }

    static void execute(String sql) throws Exception {
        try (var connection = IntakeStack.admin();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
