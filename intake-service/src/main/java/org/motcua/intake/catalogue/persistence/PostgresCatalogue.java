package org.motcua.intake.catalogue.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.motcua.contract.CatalogueEntry;
import org.motcua.contract.ContractJson;
import org.motcua.contract.Topics;
import org.motcua.intake.IntakeConfig;
import org.motcua.intake.catalogue.application.Catalogue;
import org.motcua.intake.catalogue.application.CatalogueAuthor;
import org.motcua.intake.catalogue.application.CatalogueKind;
import org.motcua.intake.catalogue.application.CatalogueReading;
import org.motcua.intake.catalogue.application.CatalogueSnapshot;
import org.motcua.intake.catalogue.domain.CatalogueProcedure;
import org.motcua.intake.catalogue.domain.CatalogueUnit;
import org.motcua.intake.catalogue.persistence.CatalogueVersionTable.Change;
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
    private final CatalogueVersionTable versions;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;
    private final IntakeConfig config;

    PostgresCatalogue(
            UnitRows units,
            ProcedureRows procedures,
            CatalogueVersionTable versions,
            EntityManager entities,
            Outbox outbox,
            Clock clock,
            IntakeConfig config) {
        this.units = units;
        this.procedures = procedures;
        this.versions = versions;
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
    public void saveUnits(List<CatalogueUnit> changed, CatalogueAuthor author) {
        List<Change> changes = new ArrayList<>();
        for (CatalogueUnit unit : changed) {
            Optional<UnitRow> known = units.findByIdOptional(unit.code());
            CatalogueUnit before = known.map(UnitRow::asUnit).orElse(null);
            UnitRow row = known.orElseGet(UnitRow::new);
            row.take(unit);
            units.persist(row);
            changes.add(new Change(unit.code(), before, unit));
        }
        record(CatalogueKind.UNIT, changes, author);
    }

    @Override
    public void saveProcedures(List<CatalogueProcedure> changed, CatalogueAuthor author) {
        List<Change> changes = new ArrayList<>();
        for (CatalogueProcedure procedure : changed) {
            Optional<ProcedureRow> known = procedures.findByIdOptional(procedure.code());
            CatalogueProcedure before = known.map(ProcedureRow::asProcedure).orElse(null);
            ProcedureRow row = known.orElseGet(ProcedureRow::new);
            row.take(procedure);
            procedures.persist(row);
            changes.add(new Change(procedure.code(), before, procedure));
        }
        record(CatalogueKind.PROCEDURE, changes, author);
    }

    private void record(CatalogueKind kind, List<Change> changes, CatalogueAuthor author) {
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> versions.add(connection, kind, changes, author));
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
    public long version() {
        return versions.latest();
    }

    /** The version is read first: what is newer than it is found to be newer at the next look. */
    @Override
    public CatalogueSnapshot snapshot() {
        long version = version();
        return CatalogueSnapshot.of(
                version,
                units(),
                procedures(),
                config.maxExtensions(),
                WorkCalendar.shipped().version());
    }
}
