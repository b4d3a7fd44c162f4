package org.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.reporting.ReportCalls.JANUARY;
import static org.motcua.reporting.ReportCalls.REPORTS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Backends.class)
class Form06aTablesIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    FewDossiers dossiers;

    @Inject
    ReportCalls calls;

    @Inject
    Database database;

    @BeforeEach
    void aFewDossiers() throws SQLException {
        dossiers.count();
    }

    @Test
    void form06aIsATableToo() {
        byte[] table = calls.as("administrator")
                .accept("text/csv")
                .get(REPORTS + "form-06a" + JANUARY + "&groupBy=field")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asByteArray();

        String[] lines = new String(table, StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("\uFEFFTT,\"Lĩnh vực, công việc giải quyết theo cấp\",Tiếp nhận: Tổng số,");
        assertThat(lines[1]).isEqualTo("1,\"Lĩnh vực, \"\"Một\"\"\",5,0,4,1,3,1,1,1,2,1,1");
        assertThat(lines[2]).isEqualTo(",Tổng số,5,0,4,1,3,1,1,1,2,1,1");
    }

    @Test
    void form06aIsASpreadsheetToo() throws IOException {
        byte[] workbook = calls.as("administrator")
                .accept(XLSX)
                .get(REPORTS + "form-06a" + JANUARY + "&groupBy=unit")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .header("Content-Disposition", "attachment; filename=form-06a_2024-01-01_2024-01-31.xlsx")
                .extract()
                .asByteArray();

        SheetCells cells = SheetCells.of(workbook);
        assertThat(cells.row(4)).containsExactly("(Từ ngày 01/01/2024 đến ngày 31/01/2024)");
        assertThat(cells.row(10)).startsWith("(1)", "(2)", "(3)=(4)+(5)+(6)").endsWith("(13)");
        assertThat(cells.row(11)).containsExactly("1", "Sở Một", "1", "0", "0", "1", "1", "1", "0", "0", "0", "0", "0");
        assertThat(cells.row(12))
                .containsExactly("2", "Phòng Hai", "2", "0", "2", "0", "1", "0", "0", "1", "1", "0", "1");
        assertThat(cells.row(14)).containsExactly("Tổng số", "5", "0", "4", "1", "3", "1", "1", "1", "2", "1", "1");
        assertThat(cells.row(16)).containsExactly("Cột (12) gồm cả 1 hồ sơ đã dừng giải quyết.");
        assertThat(cells.row(17)).containsExactly("Cột (9) gồm cả 0 hồ sơ được rút khi đã quá hạn.");
        assertThat(cells.row(18)).isEmpty();
    }

    @Test
    void theSpreadsheetSaysThatAnIdentityDoesNotHold() throws IOException, SQLException {
        database.execute("postgres", "UPDATE counter SET resolved_early = resolved_early + 1");

        byte[] workbook = calls.as("administrator")
                .accept(XLSX)
                .header("Accept-Language", "en")
                .get(REPORTS + "form-06a" + JANUARY)
                .asByteArray();

        assertThat(SheetCells.of(workbook).all())
                .anyMatch(cell -> cell.startsWith("The identity 7=8+9+10 does not hold"));
    }
}
