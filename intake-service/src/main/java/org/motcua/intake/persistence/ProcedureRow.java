package org.motcua.intake.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.motcua.contract.LimitVersion;
import org.motcua.intake.application.CatalogueProcedure;
import org.motcua.legalclock.PausePolicy;

/** A row of {@code procedure} with its limits. */
@Entity
@Table(name = "procedure")
public class ProcedureRow {

    @Id
    String code;

    String name;
    String field;

    @Column(name = "field_name")
    String fieldName;

    Integer level;

    @Enumerated(EnumType.STRING)
    @Column(name = "pause_policy")
    PausePolicy pausePolicy;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "procedure_limit", joinColumns = @JoinColumn(name = "procedure"))
    Set<LimitRow> limits = new HashSet<>();

    void take(CatalogueProcedure procedure) {
        code = procedure.code();
        name = procedure.name();
        field = procedure.field();
        fieldName = procedure.fieldName();
        level = procedure.level();
        pausePolicy = procedure.pausePolicy();
        Set<LimitRow> rows = procedure.limits().stream().map(LimitRow::of).collect(Collectors.toSet());
        limits.retainAll(rows);
        limits.addAll(rows);
    }

    CatalogueProcedure asProcedure() {
        return new CatalogueProcedure(
                code,
                name,
                field,
                fieldName,
                level,
                pausePolicy,
                limits.stream()
                        .map(LimitRow::asVersion)
                        .sorted(Comparator.comparing(LimitVersion::effectiveFrom))
                        .toList());
    }
}
