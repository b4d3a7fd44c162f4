package org.motcua.intake;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.motcua.legalclock.LegalZone;
import org.motcua.legalclock.WorkCalendar;

/** A dossier at the counter, as a clerk's system drives it: it reads the version, then acts with it. */
final class CounterDossier {

    static final String UNIT = "000.00.13.G14";
    static final String OTHER_UNIT = "000.00.14.G14";
    static final String ABOVE = "000.00.02.G14";
    static final String PROCEDURE = "1.900101";

    private static final DateTimeFormatter NATIONAL =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(LegalZone.ZONE);
    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    private final String code;

    private CounterDossier(String code) {
        this.code = code;
    }

    static Instant ago(Duration duration) {
        return Clock.systemUTC().instant().minus(duration).truncatedTo(ChronoUnit.SECONDS);
    }

    /** A working day at least so many days ahead, as a letter promises one. */
    static String workingDayIn(int days) {
        LocalDate day = LegalZone.day(Clock.systemUTC().instant()).plusDays(days);
        return WorkCalendar.shipped().firstWorkingDayOnOrAfter(day).toString();
    }

    /** A Sunday at least so many days ahead. */
    static String sundayIn(int days) {
        return LegalZone.day(Clock.systemUTC().instant())
                .plusDays(days)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                .toString();
    }

    /** So long ago, as the national shape writes it. */
    static String national(Duration duration) {
        return NATIONAL.format(ago(duration));
    }

    /** Submitted online two hours ago. */
    static CounterDossier submitted() {
        return submitted(PROCEDURE);
    }

    static CounterDossier submitted(String procedure) {
        return imported(procedure, 1, "");
    }

    /** Received an hour ago. */
    static CounterDossier received() {
        return received(PROCEDURE);
    }

    static CounterDossier received(String procedure) {
        return imported(procedure, 2, ",\"NgayTiepNhan\":\"" + national(Duration.ofHours(1)) + "\"");
    }

    /** Handed in at the desk and received at once. */
    static CounterDossier entered(Instant at) {
        String code = english("counter", UNIT)
                .header("Idempotency-Key", "desk-" + UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of(
                        "unit",
                        UNIT,
                        "procedure",
                        PROCEDURE,
                        "channel",
                        "DIRECT",
                        "submittedAt",
                        at.toString(),
                        "applicant",
                        Map.of("name", "Trần Thị Thử")))
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        return new CounterDossier(code);
    }

    private static CounterDossier imported(String procedure, int status, String more) {
        String code = UNIT + "-20261101-" + "%07d".formatted(NUMBER.incrementAndGet());
        String line = """
                {"MaHoSo":"%s","MaTTHC":"%s","DonViXuLy":"%s","KenhThucHien":2,"NgayNopHoSo":"%s","TrangThaiHoSo":%d%s}
                """.formatted(code, procedure, UNIT, national(Duration.ofHours(2)), status, more);
        Intake.importing("counter-" + code, Intake.lines(line.strip()))
                .then()
                .statusCode(200)
                .body("accepted", org.hamcrest.Matchers.equalTo(1));
        return new CounterDossier(code);
    }

    String code() {
        return code;
    }

    Response read(String role) {
        return english(role, UNIT).get(path(""));
    }

    String version() {
        return read("supervisor").then().statusCode(200).extract().header("ETag");
    }

    String status() {
        return read("supervisor").path("status");
    }

    /** Acts with the current version, as supervisor. */
    Response act(String act, Object... fields) {
        return actAs("supervisor", act, fields);
    }

    Response actAs(String role, String act, Object... fields) {
        return actWith(version(), role, act, fields);
    }

    Response actWith(String version, String role, String act, Object... fields) {
        return english(role, UNIT)
                .header("If-Match", version)
                .contentType("application/json")
                .body(body(fields))
                .post(path("/" + act));
    }

    /** Acts and expects it to be recorded. */
    CounterDossier did(String act, Object... fields) {
        act(act, fields).then().log().ifValidationFails().statusCode(200);
        return this;
    }

    /** Posts without a body or a version: what is no act. */
    Response postAs(String role, String path) {
        return english(role, UNIT).post(path("/" + path));
    }

    static Map<String, Object> body(Object... fields) {
        Map<String, Object> body = new java.util.LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            Object value = fields[i + 1];
            body.put((String) fields[i], value instanceof Instant ? value.toString() : value);
        }
        return body;
    }

    String path(String rest) {
        return "/api/v1/dossiers/" + code + rest;
    }

    static RequestSpecification english(String role, String unit) {
        return given().auth().oauth2(IntakeStack.token(role, unit)).header("Accept-Language", "en");
    }
}
