package org.motcua.intake.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.motcua.contract.ContractJson;
import org.motcua.contract.OfficeHoursVersion;
import org.motcua.intake.application.CatalogueUnit;

/** A row of {@code unit}. */
@Entity
@Table(name = "unit")
public class UnitRow {

    @Id
    String code;

    String name;
    String parent;

    @Column(name = "office_hours")
    String officeHours;

    void take(CatalogueUnit unit) {
        code = unit.code();
        name = unit.name();
        parent = unit.parent();
        officeHours = unit.officeHours() == null
                ? null
                : new String(ContractJson.encode(unit.officeHours()), StandardCharsets.UTF_8);
    }

    CatalogueUnit asUnit() {
        return new CatalogueUnit(code, name, parent, hours());
    }

    private List<OfficeHoursVersion> hours() {
        return officeHours == null
                ? null
                : Arrays.asList(
                        ContractJson.decode(officeHours.getBytes(StandardCharsets.UTF_8), OfficeHoursVersion[].class));
    }
}
