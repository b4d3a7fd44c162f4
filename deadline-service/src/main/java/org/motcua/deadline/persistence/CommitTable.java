package org.motcua.deadline.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.motcua.contract.ContractJson;
import org.motcua.contract.DossierCommit;
import org.motcua.contract.DossierEvent;
import org.motcua.deadline.application.AppliedDossier;
import org.motcua.deadline.application.NewCommit;

/** The consumed ledger, insert-only. */
final class CommitTable {

    private static final List<String> COLUMNS =
            List.of("code", "from_sequence", "to_sequence", "hash", "recorded_at", "payload");
    private static final String LEDGERS =
            "SELECT code, payload FROM dossier_commit WHERE code = ANY (?) ORDER BY code, from_sequence";

    private CommitTable() {}

    static void insert(Connection connection, List<AppliedDossier> dossiers) throws SQLException {
        try (CopyRows rows = new CopyRows(connection, "dossier_commit", COLUMNS)) {
            for (AppliedDossier dossier : dossiers) {
                for (NewCommit commit : dossier.commits()) {
                    insert(rows.row(), commit);
                }
            }
            rows.finish();
        }
    }

    private static void insert(CopyRows row, NewCommit added) {
        DossierCommit commit = added.commit();
        row.text(commit.code())
                .int8(commit.from())
                .int8(commit.to())
                .text(commit.hash())
                .moment(commit.events().getLast().recordedAt())
                .bytes(added.payload());
    }

    /** Every event of these dossiers, in order of sequence. */
    static Map<String, List<DossierEvent>> ledgers(Connection connection, Array codes) throws SQLException {
        Map<String, List<DossierEvent>> ledgers = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(LEDGERS)) {
            select.setArray(1, codes);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ledgers.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                            .addAll(ContractJson.decode(row.getBytes(2), DossierCommit.class)
                                    .events());
                }
            }
        }
        return ledgers;
    }
}
