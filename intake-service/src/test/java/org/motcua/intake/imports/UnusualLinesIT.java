package org.motcua.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.motcua.intake.fixture.NationalLine.received;
import static org.motcua.intake.fixture.NationalLine.resolved;
import static org.motcua.intake.fixture.NationalLine.submitted;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.NationalLine;

/** Lines of another place than the sample's, with what its dirty file does not have. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class UnusualLinesIT {

    private static final String OLD_FORM = "H15.101-240304-0001";
    private static final String NEW_FORM = "H15.101-20240304-0000002";

    @BeforeEach
    void catalogue() {
        Intake.putProvince();
        Intake.forgetDossiers();
    }

    @Test
    void linesOfBothCodeFormsAndEachProcedureAreAccepted() {
        NationalLine sameDay = received("H15.101-240305-0003").with("MaTTHC", "1.000555");
        NationalLine provincial = received("h15.102-20240305-0000004")
                .with("MaTTHC", "1.004379.h15")
                .with("DonViXuLy", "H15.102");
        byte[] file = Intake.lines(received(OLD_FORM), submitted(NEW_FORM), sameDay, provincial);

        Intake.importing("unusual-forms", file).then().statusCode(200).body("accepted", equalTo(4));

        assertThat(Intake.value("SELECT string_agg(code, ' ' ORDER BY code) FROM dossier"))
                .isEqualTo("H15.101-20240304-0000002 H15.101-240304-0001 H15.101-240305-0003 H15.102-20240305-0000004");
    }

    @Test
    void aMarkWindowsLineEndsBlankLinesAndNoLastLineEndAreTolerated() {
        String text = "\uFEFF" + received(OLD_FORM).json() + "\r\n\r\n \t \r\n"
                + submitted(NEW_FORM).json();

        Intake.importing("unusual-ends", text.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .body("lines", equalTo(4))
                .body("accepted", equalTo(2))
                .body("ignored", equalTo(2));
    }

    @Test
    void anEmptyFileIsAnImportOfNoLines() {
        Intake.importing("unusual-empty", new byte[0]).then().statusCode(200).body("lines", equalTo(0));
        assertThat(Intake.problems("unusual-empty", "vi")).isEmpty();
    }

    @Test
    void numbersMayBeTextAndNullIsAbsent() {
        NationalLine line = received(OLD_FORM)
                .with("KenhThucHien", "3")
                .with("MucDo", " 4 ")
                .with("LoaiDoiTuong", "0")
                .with("TrangThaiHoSo", "2")
                .with("NgayHenTra", null)
                .with("DanhSachHoSoBoSung", null)
                .with("LyDoTuChoi", null);

        Intake.importing("unusual-numbers", Intake.lines(line)).then().body("accepted", equalTo(1));

        assertThat(Intake.value("SELECT fact->>'channel' || (fact->>'level') || (fact->>'applicantKind')"
                        + " FROM dossier_event WHERE sequence = 1"))
                .isEqualTo("POST40");
    }

    @Test
    void aMissingChannelIsDirect() {
        Intake.importing("unusual-channel", Intake.lines(received(OLD_FORM).without("KenhThucHien")));

        assertThat(Intake.value("SELECT fact->>'channel' FROM dossier_event WHERE sequence = 2"))
                .isEqualTo("DIRECT");
    }

    @Test
    void unknownFieldsAreCountedWhereverTheyAre() {
        NationalLine line = received(OLD_FORM)
                .with("GhiChu", Map.of("a", List.of(1, 2)))
                .item("DanhSachHoSoBoSung", Map.of("NgayYeuCau", "20240305080000", "GhiChu", "x"))
                .with("TrangThaiHoSo", 5);

        Intake.importing("unusual-unknown", Intake.lines(line))
                .then()
                .body("accepted", equalTo(1))
                .body("unknownFields.GhiChu", equalTo(2));
    }

    @Test
    void eachUnusableLineIsToldApart() {
        NationalLine line = received(OLD_FORM);
        String[] lines = {
            line.with("ChuHoSo", "x".repeat(1_001)).json(),
            line.with("GhiChu", "x".repeat(1_001)).json(),
            line.with("ChuHoSo", "\u0000").json(),
            line.json().replace("}", ",\"ChuHoSo\":\"\\ud800\"}"),
            line.with("MaHoSo", "H15.101-20240304-0001").json(),
            line.with("MaHoSo", "H15.101-240230-0001").json(),
            line.with("MaHoSo", "H15.101-240304-001").json(),
            line.with("NgayTiepNhan", "20240230080000").json(),
            line.with("NgayTiepNhan", "20240304240000").json(),
            line.with("NgayTiepNhan", "2024-03-04T08:30:00").json(),
            line.with("NgayTiepNhan", "20240304").json(),
            line.with("NgayHenTra", "hôm nay").json(),
            line.with("KenhThucHien", 0).json(),
            line.with("KenhThucHien", 1.5).json(),
            line.with("TrangThaiHoSo", 11).json(),
            line.with("TrangThaiHoSo", -1).json(),
            line.with("MaTTHC", 2000635).json(),
            line.without("TrangThaiHoSo").json(),
            line.with("DonViXuLy", " ").json(),
            line.with("DanhSachGiaHan", "x").json(),
            line.item("DanhSachGiaHan", Map.of("NgayHenTraMoi", "20240320170000"))
                    .json(),
            line.json() + ",",
            line.json().substring(0, 40),
            "null",
            "\"x\"",
            "{\"GhiChu\":{\"a\":1,\"a\":2}," + line.json().substring(1),
            "{\"GhiChu\":" + "[".repeat(20) + "]".repeat(20) + "," + line.json().substring(1)
        };

        Intake.importing("unusual-unusable", Intake.lines(lines)).then().body("rejected", equalTo(lines.length));

        assertThat(Intake.problems("unusual-unusable", "vi").stream().map(UnusualLinesIT::brief))
                .containsExactly(
                        "text-too-long ChuHoSo",
                        "text-too-long -",
                        "unusable-character ChuHoSo",
                        "unusable-character ChuHoSo",
                        "not-a-dossier-code MaHoSo",
                        "not-a-dossier-code MaHoSo",
                        "not-a-dossier-code MaHoSo",
                        "not-a-time NgayTiepNhan",
                        "not-a-time NgayTiepNhan",
                        "not-a-time NgayTiepNhan",
                        "not-a-time NgayTiepNhan",
                        "not-a-time NgayHenTra",
                        "unknown-channel KenhThucHien",
                        "not-a-number KenhThucHien",
                        "unknown-status TrangThaiHoSo",
                        "not-a-number TrangThaiHoSo",
                        "not-text MaTTHC",
                        "missing TrangThaiHoSo",
                        "missing DonViXuLy",
                        "not-a-list DanhSachGiaHan",
                        "missing DanhSachGiaHan.NgayVanBan",
                        "not-json -",
                        "not-json -",
                        "not-an-object -",
                        "not-an-object -",
                        "key-twice -",
                        "nested-too-deep -");
        assertThat(Intake.value("SELECT count(*) FROM dossier")).isEqualTo("0");
    }

    @Test
    void aLineOfMoreThanAMebibyteIsRejectedAndTheNextOneRead() {
        String longest = padded(1 << 20);
        String tooLong = padded((1 << 20) + 1);
        byte[] file = Intake.lines(longest, tooLong, received(NEW_FORM).json());

        Intake.importing("unusual-long", file)
                .then()
                .body("accepted", equalTo(2))
                .body("rejected", equalTo(1));

        assertThat(Intake.problems("unusual-long", "vi").stream().map(UnusualLinesIT::brief))
                .containsExactly("line-too-long -");
    }

    private static String padded(int bytes) {
        String line = received(OLD_FORM).json();
        return line.substring(0, line.length() - 1) + " ".repeat(bytes - line.length()) + "}";
    }

    @Test
    void bytesThatAreNoUtf8AreRejected() {
        byte[] latin = received(OLD_FORM).with("ChuHoSo", "é").json().getBytes(StandardCharsets.ISO_8859_1);

        Intake.importing("unusual-latin", latin).then().body("rejected", equalTo(1));

        assertThat(Intake.problems("unusual-latin", "vi").stream().map(UnusualLinesIT::brief))
                .containsExactly("not-utf8 -");
    }

    @Test
    void oneFileMayTellADossierStepByStepAndContradictItself() {
        byte[] file = Intake.lines(
                submitted(OLD_FORM),
                received(OLD_FORM).with("KenhThucHien", 2).with("NgayHenTra", "20240311170000"),
                received(OLD_FORM)
                        .without("KenhThucHien")
                        .supplement("20240305080000", null)
                        .with("TrangThaiHoSo", 5),
                received(OLD_FORM).with("KenhThucHien", 1),
                resolved(OLD_FORM).without("KenhThucHien").supplement("20240305080000", "20240306080000"),
                resolved(OLD_FORM).without("KenhThucHien").supplement("20240305080000", "20240306080001"),
                submitted(OLD_FORM));

        Intake.importing("unusual-steps", file)
                .then()
                .body("accepted", equalTo(4))
                .body("conflicts", equalTo(2))
                .body("unchanged", equalTo(1));

        assertThat(Intake.problems("unusual-steps", "vi").stream().map(UnusualLinesIT::brief))
                .containsExactly(
                        "contradicts-record KenhThucHien",
                        "contradicts-record DanhSachHoSoBoSung.NgayHoanThanh",
                        "already-recorded -");
    }

    @Test
    void aLetterNamedTwiceWithTwoTextsIsKnownWhenTheFileComesAgain() {
        Map<String, String> letter = Map.of("NgayVanBan", "20240305080000", "NgayHenTraMoi", "20240320170000");
        Map<String, String> first = new HashMap<>(letter);
        first.put("LyDo", "a");
        Map<String, String> second = new HashMap<>(letter);
        second.put("LyDo", "b");
        byte[] file = Intake.lines(received(OLD_FORM).with("DanhSachGiaHan", List.of(letter, first, second)));

        Intake.importing("unusual-letter", file).then().body("accepted", equalTo(1));
        Intake.importing("unusual-letter-again", file).then().body("unchanged", equalTo(1));
    }

    @Test
    void aLongTextIsCountedInItsComposedForm() {
        NationalLine line = received(OLD_FORM).with("ChuHoSo", "e\u0301".repeat(1_000));

        Intake.importing("unusual-composed", Intake.lines(line)).then().body("accepted", equalTo(1));
    }

    private static String brief(JsonNode problem) {
        return problem.path("code").asText() + " " + problem.path("field").asText("-");
    }
}
