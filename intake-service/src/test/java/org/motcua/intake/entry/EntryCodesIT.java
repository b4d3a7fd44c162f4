package org.motcua.intake.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.motcua.intake.fixture.EntryRequests.OTHER_UNIT;
import static org.motcua.intake.fixture.EntryRequests.PROCEDURE;
import static org.motcua.intake.fixture.EntryRequests.UNIT;
import static org.motcua.intake.fixture.EntryRequests.atTheDesk;
import static org.motcua.intake.fixture.EntryRequests.codeOf;
import static org.motcua.intake.fixture.EntryRequests.enter;
import static org.motcua.intake.fixture.EntryRequests.newKey;
import static org.motcua.intake.fixture.EntryRequests.numberOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.intake.fixture.EntryRequests;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;

@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class EntryCodesIT {

    private static final int CLIENTS = 64;
    private static final int EACH = 6;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @BeforeEach
    void emptyRecord() throws Exception {
        Intake.putSampleCatalogue();
        EntryRequests.empty();
    }

    @Test
    void sixtyFourClientsGetUniqueNumbersWithoutGaps() throws Exception {
        String ministry = Intake.value("SELECT parent FROM unit WHERE code = '" + UNIT + "'");
        List<Future<Integer>> clients = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                String unit = client % 2 == 0 ? UNIT : OTHER_UNIT;
                clients.add(pool.submit(() -> {
                    int refused = 0;
                    for (int i = 0; i < EACH; i++) {
                        String procedure = i % 3 == 2 ? "9.999999" : PROCEDURE;
                        var answer = enter(
                                Intake.as("counter", ministry),
                                newKey(),
                                atTheDesk()
                                        .put("unit", unit)
                                        .put("procedure", procedure)
                                        .toString());
                        refused += answer.statusCode() == 201 ? 0 : 1;
                    }
                    return refused;
                }));
            }
        }

        for (Future<Integer> client : clients) {
            assertThat(client.get()).isEqualTo(EACH / 3);
        }
        Integer[] all =
                IntStream.rangeClosed(1, CLIENTS / 2 * EACH * 2 / 3).boxed().toArray(Integer[]::new);
        assertThat(EntryRequests.numbersOnRecord(UNIT)).containsExactly(all);
        assertThat(EntryRequests.numbersOnRecord(OTHER_UNIT)).containsExactly(all);
    }

    @ParameterizedTest
    @CsvSource({"uuMMdd, 0041, 0007", "uuMMdd, 00041, 000007", "uuuuMMdd, 0000041, 0000007"})
    void aNumberImportedInEitherFormatIsPassed(String format, String higher, String lower) {
        assertThat(numberOf(codeOf(enter(atTheDesk())))).isEqualTo(1);
        importedToday(format, higher);

        assertThat(numberOf(codeOf(enter(atTheDesk())))).isEqualTo(42);
        importedToday(format, lower);
        assertThat(numberOf(codeOf(enter(atTheDesk())))).isEqualTo(43);
    }

    @Test
    void aRehearsedImportTakesNoNumber() {
        Intake.importing(Intake.administrator(), "rehearsed", line("uuMMdd", "0041"), "dryRun", "true");

        assertThat(numberOf(codeOf(enter(atTheDesk())))).isEqualTo(1);
    }

    @Test
    void whenTheNumbersAreUsedUpOnlyThatUnitIsRefused() throws Exception {
        importedToday("uuuuMMdd", "9999999");

        enter(atTheDesk())
                .then()
                .statusCode(409)
                .body("code", equalTo("numbers-used-up"))
                .body("field", equalTo("unit"));
        assertThat(numberOf(codeOf(enter(
                        Intake.as("counter", OTHER_UNIT),
                        newKey(),
                        atTheDesk().put("unit", OTHER_UNIT).toString()))))
                .isEqualTo(1);
    }

    private static void importedToday(String format, String number) {
        Intake.importing("codes-" + format + number, line(format, number))
                .then()
                .body("accepted", equalTo(1));
    }

    private static byte[] line(String format, String number) {
        String day = TODAY.format(DateTimeFormatter.ofPattern(format));
        return Intake.lines("""
                {"MaHoSo":"%s-%s-%s","MaTTHC":"%s","DonViXuLy":"%s","NgayNopHoSo":"20240603090000","TrangThaiHoSo":1}\
                """.formatted(UNIT, day, number, PROCEDURE, UNIT));
    }
}
