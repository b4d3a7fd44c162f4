package org.motcua.intake.catalogue.persistence;

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
import org.motcua.intake.catalogue.domain.CatalogueProcedure;
import org.motcua.intake.catalogue.domain.CatalogueProcedure.Fee;
import org.motcua.intake.catalogue.domain.CatalogueProcedure.Paper;
import org.motcua.intake.catalogue.domain.PausePolicyVersion;
import org.motcua.intake.catalogue.domain.ProcedureStep;
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

    @Column(name = "pause_policies")
    String pausePolicies;

    String steps;
    String fees;
    String papers;

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
        pausePolicies = JsonColumn.textOrNull(procedure.pausePolicies());
        steps = JsonColumn.textOrNull(procedure.steps());
        fees = JsonColumn.textOrNull(procedure.fees());
        papers = JsonColumn.textOrNull(procedure.papers());
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
                JsonColumn.list(pausePolicies, PausePolicyVersion[].class),
                limits.stream()
                        .map(LimitRow::asVersion)
                        .sorted(Comparator.comparing(LimitVersion::effectiveFrom))
                        .toList(),
                JsonColumn.list(steps, ProcedureStep[].class),
                JsonColumn.list(fees, Fee[].class),
                JsonColumn.list(papers, Paper[].class));
    }
}
