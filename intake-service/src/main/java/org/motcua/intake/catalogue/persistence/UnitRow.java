package org.motcua.intake.catalogue.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.motcua.contract.OfficeHoursVersion;
import org.motcua.intake.catalogue.domain.CatalogueUnit;
import org.motcua.intake.catalogue.domain.CatalogueUnit.Placement;
import org.motcua.intake.catalogue.domain.CounterDetails;

/** A row of {@code unit}. */
@Entity
@Table(name = "unit")
public class UnitRow {

    @Id
    String code;

    String name;
    String parent;
    String placements;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    String successor;

    @Column(name = "office_hours")
    String officeHours;

    String counters;

    void take(CatalogueUnit unit) {
        code = unit.code();
        name = unit.name();
        parent = unit.parent();
        placements = unit.placements().size() == 1 ? null : JsonColumn.text(unit.placements());
        validFrom = unit.validFrom();
        validTo = unit.validTo();
        successor = unit.successor();
        officeHours = JsonColumn.text(unit.officeHours());
        counters = JsonColumn.text(unit.counters());
    }

    CatalogueUnit asUnit() {
        return new CatalogueUnit(
                code,
                name,
                placements == null
                        ? List.of(new Placement(null, parent))
                        : JsonColumn.list(placements, Placement[].class),
                validFrom,
                validTo,
                successor,
                officeHours == null ? null : JsonColumn.list(officeHours, OfficeHoursVersion[].class),
                counters == null ? null : JsonColumn.list(counters, CounterDetails[].class));
    }
}
