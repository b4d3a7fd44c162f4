package org.motcua.intake.catalogue.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import org.motcua.contract.LimitVersion;
import org.motcua.legalclock.LimitUnit;

/** A row of {@code procedure_limit}. */
@Embeddable
public record LimitRow(
        @Column(name = "effective_from") LocalDate effectiveFrom,
        @Enumerated(EnumType.STRING) LimitUnit unit,
        int amount,
        @Column(name = "cut_off") LocalTime cutOff) {

    static LimitRow of(LimitVersion version) {
        return new LimitRow(version.effectiveFrom(), version.unit(), version.amount(), version.cutOff());
    }

    LimitVersion asVersion() {
        return new LimitVersion(effectiveFrom, unit, amount, cutOff);
    }
}
