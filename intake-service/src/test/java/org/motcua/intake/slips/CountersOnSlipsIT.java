package org.motcua.intake.slips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.EntryRequests;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.legalclock.LegalZone;

/** Place, telephone and book of a unit's slips come from its entry of the catalogue, as it holds on the slip's day. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class CountersOnSlipsIT {

    private static final String UNIT = EntryRequests.UNIT;
    private static final String ADDRESS = "/api/v1/catalogue/units/" + UNIT;
    private static final LocalDate TODAY = LegalZone.day(Clock.systemUTC().instant());

    @BeforeEach
    @AfterEach
    void nothingIsKnown() {
        Intake.putSampleCatalogue();
        put(null).then().statusCode(200);
    }

    @Test
    void theReceiptHasPlaceBookAndSerialNumber() {
        put(List.of(
                        counter(TODAY.minusDays(30), "Hà Nội", "024 3943 0001", "01/2026"),
                        counter(TODAY.plusDays(1), "Huế", "0234 3822 001", "02/2026")))
                .then()
                .statusCode(200);

        String receipt = page("receipt", entered());

        assertThat(receipt).contains("Hà Nội, ngày").doesNotContain("Huế");
        assertThat(receipt).containsPattern("Quyển số: 01/2026 Số thứ tự: [0-9]+");
    }

    @Test
    void theRequestForASupplementNamesTheTelephone() {
        put(List.of(counter(TODAY, "Hà Nội", "024 3943 0001", null))).then().statusCode(200);
        String code = entered();
        Intake.as("counter", UNIT)
                .header("If-Match", "\"2\"")
                .contentType("application/json")
                .body("{\"items\": [{\"kind\": \"ADD\", \"text\": \"Giấy chứng sinh\"}]}")
                .post("/api/v1/dossiers/" + code + "/supplement-requests")
                .then()
                .statusCode(200);

        assertThat(page("supplement-request", code)).contains("số điện thoại 024 3943 0001");
    }

    @Test
    void theRegisterIsOfTheBookOfItsFirstDay() {
        put(List.of(counter(LocalDate.parse("2024-01-01"), "Hà Nội", null, "07/2024")))
                .then()
                .statusCode(200);

        String register = Intake.as("counter", UNIT)
                .queryParam("unit", UNIT)
                .queryParam("from", "2024-03-04")
                .queryParam("to", "2024-03-04")
                .get("/api/v1/registers")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(register).contains(": 07/2024", "Hà Nội, ngày");
    }

    @Test
    void whatIsNotKnownIsLeftToBeWritten() {
        put(List.of(counter(TODAY.plusDays(1), "Huế", null, "02/2026"))).then().statusCode(200);

        assertThat(page("receipt", entered())).contains("Quyển số: …").doesNotContain("Huế");
    }

    @Test
    void theEntryKeepsItAndTellsItAndGivesItBack() {
        List<Map<String, Object>> counters = List.of(counter(TODAY, "Hà Nội", "024 3943 0001", "01/2026"));
        put(counters).then().statusCode(200);
        Intake.putSampleCatalogue();

        Intake.administrator().get(ADDRESS).then().body("ThongTinPhieu", equalTo(counters));
        put(null).then().statusCode(200);
        Intake.administrator().get(ADDRESS).then().body("ThongTinPhieu", nullValue());
    }

    @Test
    void twoVersionsOfADayAreRefused() {
        List<Map<String, Object>> twice = new ArrayList<>();
        twice.add(counter(TODAY, "Hà Nội", null, null));
        twice.add(counter(TODAY, "Huế", null, null));

        put(twice).then().statusCode(400).body("code", equalTo("given-twice"));
    }

    private static Map<String, Object> counter(LocalDate from, String place, String telephone, String book) {
        Map<String, Object> counter = new LinkedHashMap<>();
        counter.put("HieuLucTu", from.toString());
        put(counter, "DiaDanh", place);
        put(counter, "DienThoai", telephone);
        put(counter, "QuyenSo", book);
        return counter;
    }

    private static void put(Map<String, Object> counter, String name, String value) {
        if (value != null) {
            counter.put(name, value);
        }
    }

    private static Response put(List<Map<String, Object>> counters) {
        Map<String, Object> unit = new LinkedHashMap<>(
                Intake.administrator().get(ADDRESS).jsonPath().getMap(""));
        unit.remove("QuaTrinhTrucThuoc");
        unit.put("ThongTinPhieu", counters);
        return Intake.administrator().contentType("application/json").body(unit).put(ADDRESS);
    }

    private static String entered() {
        return EntryRequests.codeOf(EntryRequests.enter(EntryRequests.atTheDesk()));
    }

    private static String page(String form, String code) {
        String print = EntryRequests.clerk()
                .post("/api/v1/dossiers/" + code + "/slips/" + form)
                .then()
                .statusCode(201)
                .extract()
                .path("page");
        return EntryRequests.clerk().get(print).then().statusCode(200).extract().asString();
    }
}
