package org.motcua.intake.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.motcua.contract.CatalogueEntry;
import org.motcua.contract.ContractJson;
import org.motcua.contract.OfficeHoursVersion;
import org.motcua.contract.Topics;
import org.motcua.intake.IntakeConfig;
import org.motcua.intake.application.Catalogue;
import org.motcua.intake.application.CatalogueProcedure;
import org.motcua.intake.application.CatalogueReading;
import org.motcua.intake.application.CatalogueUnit;
import org.motcua.intake.domain.CatalogueRules;
import org.motcua.intake.domain.ProcedureRules;
import org.motcua.legalclock.WorkCalendar;
import org.motcua.reliable.Outbox;
import org.motcua.reliable.OutgoingEvent;

/** The catalogue in Hibernate's hands. */
@Singleton
public class PostgresCatalogue implements Catalogue, CatalogueReading {

    /** Any number, the same in every instance. */
    private static final long LOCK = 7_310_461_295L;

    private static final Sort BY_CODE = Sort.by("code");

    private final UnitRows units;
    private final ProcedureRows procedures;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;
    private final IntakeConfig config;

    PostgresCatalogue(
            UnitRows units,
            ProcedureRows procedures,
            EntityManager entities,
            Outbox outbox,
            Clock clock,
            IntakeConfig config) {
        this.units = units;
        this.procedures = procedures;
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
        this.config = config;
    }

    @Override
    public <T> T changing(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.unwrap(Session.class).doWork(PostgresCatalogue::lockCatalogue);
            return work.get();
        });
    }

    private static void lockCatalogue(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        }
    }

    @Override
    public Map<String, CatalogueUnit> units() {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Map<String, CatalogueUnit> found = new LinkedHashMap<>();
            units.listAll(BY_CODE).forEach(row -> found.put(row.code, row.asUnit()));
            return found;
        });
    }

    @Override
    public Map<String, CatalogueProcedure> procedures() {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Map<String, CatalogueProcedure> found = new LinkedHashMap<>();
            procedures.listAll(BY_CODE).forEach(row -> found.put(row.code, row.asProcedure()));
            return found;
        });
    }

    @Override
    public void saveUnits(List<CatalogueUnit> changed) {
        for (CatalogueUnit unit : changed) {
            UnitRow row = units.findByIdOptional(unit.code()).orElseGet(UnitRow::new);
            row.take(unit);
            units.persist(row);
        }
    }

    @Override
    public void saveProcedures(List<CatalogueProcedure> changed) {
        for (CatalogueProcedure procedure : changed) {
            ProcedureRow row = procedures.findByIdOptional(procedure.code()).orElseGet(ProcedureRow::new);
            row.take(procedure);
            procedures.persist(row);
        }
    }

    @Override
    public void publish(List<? extends CatalogueEntry> entries) {
        List<OutgoingEvent> events = entries.stream().map(this::event).toList();
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> outbox.append(connection, events));
    }

    private OutgoingEvent event(CatalogueEntry entry) {
        return new OutgoingEvent(
                Topics.INTAKE_CATALOGUE,
                entry.key(),
                "org.motcua.catalogue.entry.v1",
                entry.key() + "/" + UUID.randomUUID(),
                clock.instant(),
                ContractJson.encode(entry));
    }

    @Override
    public CatalogueRules rules() {
        Map<String, List<OfficeHoursVersion>> hours = new HashMap<>();
        Map<String, CatalogueUnit> known = units();
        known.values().stream()
                .filter(unit -> unit.officeHours() != null)
                .forEach(unit -> hours.put(unit.code(), unit.officeHours()));
        Map<String, ProcedureRules> rules = new HashMap<>();
        procedures()
                .values()
                .forEach(procedure -> rules.put(
                        procedure.code(),
                        new ProcedureRules(
                                procedure.code(), procedure.field(), procedure.pausePolicy(), procedure.limits())));
        return new CatalogueRules(
                known.keySet(),
                hours,
                rules,
                config.maxExtensions(),
                WorkCalendar.shipped().version());
    }
}
