package org.motcua.deadline.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.motcua.contract.ContractJson;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierJudgement;
import org.motcua.deadline.application.AppliedDossier;
import org.motcua.deadline.application.Dossiers;
import org.motcua.deadline.application.KnownDossier;
import org.motcua.deadline.application.NumberedDueDate;

/** Dossiers in four tables: consumed commits, due-date versions, the row of each clock, and steps. */
@ApplicationScoped
class PostgresDossiers implements Dossiers {

    private static final String LENGTHS = "SELECT code, head_sequence FROM dossier_clock WHERE code = ANY (?)";
    /** In order of code, so that two writers of the same dossiers wait for each other instead of locking up. */
    private static final String LOCK =
            "SELECT code, judgement FROM dossier_clock WHERE code = ANY (?) ORDER BY code FOR UPDATE";

    @Override
    public Map<String, Integer> lengths(Connection connection, Collection<String> codes) throws SQLException {
        Map<String, Integer> lengths = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(LENGTHS)) {
            select.setArray(1, array(connection, codes));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lengths.put(row.getString(1), row.getInt(2));
                }
            }
        }
        return lengths;
    }

    @Override
    public Map<String, KnownDossier> lock(Connection connection, Collection<String> codes) throws SQLException {
        Map<String, DossierJudgement> judgements = judgements(connection, codes);
        if (judgements.isEmpty()) {
            return Map.of();
        }
        Array stored = array(connection, judgements.keySet());
        Map<String, List<DossierEvent>> ledgers = CommitTable.ledgers(connection, stored);
        Map<String, List<NumberedDueDate>> dueDates = DueDateTable.versions(connection, stored);
        Map<String, KnownDossier> known = new HashMap<>();
        judgements.forEach((code, judgement) -> known.put(
                code, new KnownDossier(code, ledgers.get(code), judgement, dueDates.getOrDefault(code, List.of()))));
        return known;
    }

    private static Map<String, DossierJudgement> judgements(Connection connection, Collection<String> codes)
            throws SQLException {
        Map<String, DossierJudgement> judgements = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setArray(1, array(connection, codes));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    judgements.put(row.getString(1), ContractJson.decode(row.getBytes(2), DossierJudgement.class));
                }
            }
        }
        return judgements;
    }

    @Override
    public void store(Connection connection, List<AppliedDossier> dossiers) throws SQLException {
        if (dossiers.isEmpty()) {
            return;
        }
        List<String> replaced = dossiers.stream()
                .filter(dossier -> !dossier.fresh())
                .map(AppliedDossier::code)
                .toList();
        if (!replaced.isEmpty()) {
            ClockTable.delete(connection, array(connection, replaced));
            StepTable.delete(connection, array(connection, replaced));
        }
        CommitTable.insert(connection, dossiers);
        DueDateTable.insert(connection, dossiers);
        ClockTable.insert(connection, dossiers);
        StepTable.insert(connection, dossiers);
    }

    private static Array array(Connection connection, Collection<String> codes) throws SQLException {
        return connection.createArrayOf("text", codes.toArray());
    }
}
