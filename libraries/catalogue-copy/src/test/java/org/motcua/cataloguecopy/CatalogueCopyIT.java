package org.motcua.cataloguecopy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.contract.CatalogueEntry;
import org.motcua.contract.CatalogueEntry.ProcedureEntry;
import org.motcua.contract.CatalogueEntry.UnitEntry;
import org.motcua.contract.ContractJson;
import org.motcua.contract.Topics;
import org.motcua.reliable.EventStack;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reliable.Refusal;
import org.motcua.reliable.Refusal.Reason;

class CatalogueCopyIT {

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T01:00:00Z");

    private EventStack stack;

    @BeforeEach
    void start() throws SQLException {
        stack = EventStack.fresh();
    }

    @AfterEach
    void stop() {
        stack.close();
    }

    @Test
    void keepsTheLatestNames() throws SQLException {
        apply(record(new UnitEntry("H15", "Tỉnh", null), MONDAY), record(new UnitEntry("H15.1", "Sở", "H15"), MONDAY));
        apply(
                record(new UnitEntry("H15.1", "Sở mới", "H15"), TUESDAY),
                record(new ProcedureEntry("1.1", "Cấp phép", "TS", "Tần số"), TUESDAY));

        assertThat(stack.text("SELECT name FROM catalogue_unit WHERE code = 'H15.1'"))
                .isEqualTo("Sở mới");
        assertThat(stack.text("SELECT field_name FROM catalogue_procedure")).isEqualTo("Tần số");
    }

    @Test
    void whatIsOlderReplacesNothing() throws SQLException {
        UnitEntry old = new UnitEntry("H15", "cũ", null);
        UnitEntry latest = new UnitEntry("H15", "mới", null);

        apply(record(latest, TUESDAY), record(old, MONDAY));
        apply(record(old, MONDAY));

        assertThat(stack.text("SELECT name FROM catalogue_unit")).isEqualTo("mới");
    }

    @Test
    void whatIsNoEntryIsRefusedAndTheLaterOnesOfItsKeyWait() throws SQLException {
        IncomingRecord unreadable =
                new IncomingRecord(Topics.INTAKE_CATALOGUE, 0, 0, "unit:H15", "?".getBytes(UTF_8), MONDAY, Map.of());

        List<Refusal> refusals = apply(
                unreadable,
                record(new UnitEntry("H15", "sau", null), TUESDAY),
                record(new UnitEntry("H16", "khác", null), TUESDAY));

        assertThat(refusals).extracting(Refusal::reason).containsExactly(Reason.UNREADABLE, Reason.WAITING);
        assertThat(stack.text("SELECT string_agg(code, ',') FROM catalogue_unit"))
                .isEqualTo("H16");
    }

    private List<Refusal> apply(IncomingRecord... records) throws SQLException {
        return stack.transactions().run(connection -> new CatalogueCopy().apply(connection, List.of(records)));
    }

    private static IncomingRecord record(CatalogueEntry entry, Instant time) {
        return new IncomingRecord(
                Topics.INTAKE_CATALOGUE,
                0,
                0,
                entry.key(),
                ContractJson.encode(entry),
                TUESDAY,
                Map.of("ce_time", time.toString()));
    }
}
