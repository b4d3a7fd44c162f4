package org.motcua.intake.slips;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.CounterDossier;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;

/** The control slip of a dossier that went through several hands: each hand-over with the places of both signatures. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class ControlSlipIT {

    private static final String COUNTER = "Bộ phận tiếp nhận và trả kết quả";
    private static final Pattern ROW = Pattern.compile("<tbody>(.*?)</tbody>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td class=\"hand\">(.*?)</td>", Pattern.DOTALL);
    private static final String CONFIRMED = "Đã xác nhận trên hệ thống";

    private String receiver;
    private String holder;

    @BeforeEach
    void catalogue() {
        Intake.putSampleCatalogue();
        receiver = name(CounterDossier.UNIT);
        holder = name(CounterDossier.OTHER_UNIT);
    }

    private static String name(String unit) {
        return Intake.administrator().get("/api/v1/catalogue/units/" + unit).path("TenDonVi");
    }

    @Test
    void eachHandOverHasTheDesksAndThePlacesOfBothSignatures() {
        CounterDossier dossier = CounterDossier.received();
        by(dossier, CounterDossier.UNIT, "officer", "processing");
        by(dossier, CounterDossier.UNIT, "officer", "transfer", "unit", CounterDossier.OTHER_UNIT);
        by(dossier, CounterDossier.OTHER_UNIT, "supervisor", "assignment", "officer", "officer-7");
        by(dossier, CounterDossier.OTHER_UNIT, "officer", "resolution");
        by(dossier, CounterDossier.UNIT, "counter", "hand-over");

        List<String> rows = rows(dossier);

        assertThat(rows)
                .hasSize(5)
                .allSatisfy(row -> assertThat(hands(row))
                        .hasSize(2)
                        .allSatisfy(hand -> assertThat(hand).contains("Ký và ghi rõ họ tên", "class=\"room\"")));
        assertHandOver(rows.get(0), COUNTER, receiver);
        assertHandOver(rows.get(1), receiver, holder);
        assertHandOver(rows.get(2), holder, holder);
        assertHandOver(rows.get(3), holder, COUNTER);
        assertHandOver(rows.get(4), COUNTER, "Ông/Bà");
        assertThat(rows.get(3)).contains("Trước hạn");
        assertThat(hands(rows.get(1)).get(0)).contains("local-officer", CONFIRMED);
        assertThat(hands(rows.get(1)).get(1)).contains("local-supervisor", CONFIRMED);
        assertThat(hands(rows.get(4)).get(1)).as("the applicant signs by hand").doesNotContain(CONFIRMED);
    }

    @Test
    void aTransferThatNobodyConfirmedIsSignedByHand() {
        CounterDossier dossier = CounterDossier.received();
        by(dossier, CounterDossier.UNIT, "officer", "transfer", "unit", CounterDossier.OTHER_UNIT);

        List<String> hands = hands(rows(dossier).getFirst());

        assertThat(hands.get(0)).contains("local-officer", CONFIRMED);
        assertThat(hands.get(1)).doesNotContain("local-", CONFIRMED);
    }

    @Test
    void whoAcknowledgedATransferIsNamedAsWhoReceivedIt() {
        CounterDossier dossier = CounterDossier.received();
        by(dossier, CounterDossier.UNIT, "officer", "transfer", "unit", CounterDossier.OTHER_UNIT);
        by(dossier, CounterDossier.OTHER_UNIT, "counter", "transfer-receipt");

        assertThat(hands(rows(dossier).getFirst()).get(1)).contains("local-counter", CONFIRMED);
    }

    @Test
    void oneThatWasTakenBackHasBothWays() {
        CounterDossier dossier = CounterDossier.received();
        by(dossier, CounterDossier.UNIT, "officer", "transfer", "unit", CounterDossier.OTHER_UNIT);
        by(dossier, CounterDossier.UNIT, "counter", "transfer", "unit", CounterDossier.UNIT);

        List<String> rows = rows(dossier);

        assertHandOver(rows.get(0), COUNTER, holder);
        assertHandOver(rows.get(1), holder, receiver);
    }

    private static void assertHandOver(String row, String from, String to) {
        assertThat(row.replaceAll("<span class=\"en\".*?</span>", "")).contains("1. Giao: " + from, "2. Nhận: " + to);
    }

    private static List<String> hands(String row) {
        return CELL.matcher(row).results().map(MatchResult::group).toList();
    }

    private static List<String> rows(CounterDossier dossier) {
        String print = CounterDossier.english("officer", CounterDossier.UNIT)
                .post(dossier.path("/slips/control-slip"))
                .then()
                .statusCode(201)
                .extract()
                .path("page");
        String page = CounterDossier.english("officer", CounterDossier.UNIT)
                .get(print)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return ROW.matcher(page).results().map(MatchResult::group).toList();
    }

    private static void by(CounterDossier dossier, String unit, String role, String act, Object... fields) {
        CounterDossier.english(role, unit)
                .header("If-Match", dossier.version())
                .contentType("application/json")
                .body(CounterDossier.body(fields))
                .post(dossier.path("/" + act))
                .then()
                .statusCode(200);
    }
}
