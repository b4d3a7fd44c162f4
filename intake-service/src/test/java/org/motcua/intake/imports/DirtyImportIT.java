package org.motcua.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;

@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class DirtyImportIT {

    private static final byte[] DIRTY = Intake.sample("dirty.ndjson");

    @BeforeEach
    void catalogue() {
        Intake.putSampleCatalogue();
        Intake.forgetDossiers();
    }

    @Test
    void everyLineGetsItsVerdict() throws IOException {
        Intake.importing("dirty-verdicts", DIRTY)
                .then()
                .statusCode(200)
                .body("lines", equalTo(45))
                .body("unknownFields.ThemTruongLa", equalTo(1));

        assertThat(verdicts("dirty-verdicts")).isEqualTo(expected());
    }

    @Test
    void eachProblemNamesItsCodeAndField() {
        Intake.importing("dirty-fields", DIRTY);

        assertThat(Intake.problems("dirty-fields", "en").stream()
                        .map(problem -> "%s %s %s"
                                .formatted(
                                        problem.path("line").asText(),
                                        problem.path("code").asText(),
                                        problem.path("field").asText("-"))))
                .containsExactly(
                        "2 already-recorded -",
                        "3 contradicts-record NgayTra",
                        "4 blank -",
                        "5 not-json -",
                        "6 not-an-object -",
                        "7 missing MaHoSo",
                        "8 not-a-dossier-code MaHoSo",
                        "9 not-a-dossier-code MaHoSo",
                        "10 unknown-procedure MaTTHC",
                        "11 unknown-unit DonViXuLy",
                        "12 unknown-channel KenhThucHien",
                        "14 not-a-time NgayTiepNhan",
                        "15 not-a-time NgayTiepNhan",
                        "16 needs-before NgayKetThucXuLy",
                        "17 status-needs NgayKetThucXuLy",
                        "18 out-of-order NgayKetThucXuLy",
                        "19 out-of-order NgayTra",
                        "20 in-the-future NgayTiepNhan",
                        "21 in-the-future NgayNopHoSo",
                        "22 unknown-status TrangThaiHoSo",
                        "23 status-contradicts TrangThaiHoSo",
                        "27 open-at-resolution DanhSachHoSoBoSung.NgayHoanThanh",
                        "28 out-of-order DanhSachHoSoBoSung.NgayHoanThanh",
                        "29 text-too-long ChuHoSo",
                        "35 already-recorded -",
                        "36 contradicts-record DonViXuLy",
                        "37 nested-too-deep -",
                        "39 refusal-without-reason LyDoTuChoi",
                        "40 out-of-order DanhSachHoSoBoSung.NgayYeuCau",
                        "41 missing DanhSachNghiaVuTaiChinh.NgayYeuCau",
                        "42 missing DanhSachGiaHan.NgayHenTraMoi",
                        "43 field-of-catalogue-holds MaLinhVuc",
                        "44 key-twice -",
                        "45 no-limit-in-force NgayTiepNhan");
    }

    @Test
    void eachProblemHasASentenceInTheCallersLanguage() {
        Intake.importing("dirty-texts", DIRTY);

        var vietnamese = Intake.problems("dirty-texts", "vi");
        var english = Intake.problems("dirty-texts", "en-GB,en;q=0.9");

        assertThat(vietnamese).hasSameSizeAs(english).allSatisfy(problem -> {
            assertThat(problem.path("reason").asText()).endsWith(".").doesNotContain("{", "drop table");
            assertThat(problem.path("code").asText()).isNotBlank();
        });
        assertThat(english.getFirst().path("reason").asText())
                .isNotEqualTo(vietnamese.getFirst().path("reason").asText());
    }

    @Test
    void aDryRunGivesTheSameVerdictsAndStoresNothing() throws IOException {
        String before = Intake.recordDigest();
        long published = Intake.published();

        Intake.importing("dirty-dry", DIRTY, "dryRun", "true").then().statusCode(200);

        assertThat(verdicts("dirty-dry")).isEqualTo(expected());
        assertThat(Intake.recordDigest()).isEqualTo(before);
        assertThat(Intake.value("SELECT count(*) FROM dossier")).isEqualTo("0");
        assertThat(Intake.published()).isEqualTo(published);
    }

    @Test
    void theSameFileAgainChangesAndPublishesNothing() {
        Intake.importing("dirty-first", DIRTY);
        String recorded = Intake.recordDigest();
        long published = Intake.published();

        Intake.importing("dirty-again", DIRTY).then().statusCode(200).body("accepted", equalTo(0));

        assertThat(Intake.recordDigest()).isEqualTo(recorded);
        assertThat(Intake.published()).isEqualTo(published);
    }

    @Test
    void textIsStoredComposedAndNothingPersonalIsInEvents() {
        Intake.importing("dirty-text", DIRTY);

        assertThat(Intake.value("SELECT count(*) FROM applicant WHERE sealed IS NOT NULL"))
                .isNotEqualTo("0");
        assertThat(Intake.value("SELECT count(*) FROM applicant WHERE applicant::text ~ 'Nguy|Doanh|Công dân'"))
                .isEqualTo("0");
        assertThat(Intake.value("SELECT count(*) FROM dossier_event WHERE fact::text ~ 'Nguy|script|Doanh|Công dân'"))
                .isEqualTo("0");
    }

    /** Lines without a problem are accepted without a warning. */
    private static Map<Integer, String> verdicts(String id) {
        Map<Integer, String> verdicts = new TreeMap<>();
        for (int line = 1; line <= 45; line++) {
            verdicts.put(line, "accepted");
        }
        Intake.problems(id, "en")
                .forEach(problem -> verdicts.put(
                        problem.path("line").asInt(), problem.path("verdict").asText()));
        return verdicts;
    }

    private static Map<Integer, String> expected() throws IOException {
        Map<Integer, String> verdicts = new TreeMap<>();
        String text = new String(Intake.sample("dirty.expected.json"), StandardCharsets.UTF_8);
        for (JsonNode line : Intake.JSON.readTree(text)) {
            verdicts.put(line.path("line").asInt(), line.path("verdict").asText());
        }
        return verdicts;
    }
}
