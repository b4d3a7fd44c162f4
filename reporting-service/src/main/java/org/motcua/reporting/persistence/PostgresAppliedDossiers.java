package org.motcua.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.motcua.reporting.application.AppliedDossier;
import org.motcua.reporting.application.AppliedDossiers;
import org.motcua.reporting.application.FingerprintEncoding;

@ApplicationScoped
class PostgresAppliedDossiers implements AppliedDossiers {

    private static final String MARKS =
            "SELECT code, revision, fingerprint, fingerprint_encoding FROM dossier_judgement WHERE code = ANY (?)";

    private static final String STORE = """
            INSERT INTO dossier_judgement AS d (code, revision, fingerprint, fingerprint_encoding, recorded_from, unit, procedure, field, channel,
                received_on, closed_on, closed_how, statutory, rescheduled, late_on, second_supplement_on)
            SELECT * FROM unnest(?::text[], ?::int[], ?::bigint[], ?::int[], ?::timestamptz[], ?::text[], ?::text[], ?::text[],
                ?::channel[], ?::date[], ?::date[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[])
            ON CONFLICT (code) DO UPDATE SET (revision, fingerprint, fingerprint_encoding, recorded_from, unit, procedure, field, channel,
                received_on, closed_on, closed_how, statutory, rescheduled, late_on, second_supplement_on)
              = (excluded.revision, excluded.fingerprint, excluded.fingerprint_encoding, excluded.recorded_from, excluded.unit, excluded.procedure,
                excluded.field, excluded.channel, excluded.received_on, excluded.closed_on, excluded.closed_how,
                excluded.statutory, excluded.rescheduled, excluded.late_on, excluded.second_supplement_on)
            """;

    @Override
    public Map<String, AppliedDossier.Mark> marks(Connection connection, Collection<String> codes) throws SQLException {
        Map<String, AppliedDossier.Mark> marks = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(MARKS)) {
            select.setArray(1, connection.createArrayOf("text", codes.toArray()));
            ResultSet row = select.executeQuery();
            while (row.next()) {
                marks.put(
                        row.getString(1),
                        new AppliedDossier.Mark(row.getInt(2), row.getLong(3), FingerprintEncoding.of(row.getInt(4))));
            }
        }
        return marks;
    }

    @Override
    public void store(Connection connection, Collection<AppliedDossier> dossiers) throws SQLException {
        if (dossiers.isEmpty()) {
            return;
        }
        List<AppliedDossier> sorted = dossiers.stream()
                .sorted(Comparator.comparing(AppliedDossier::code))
                .toList();
        Array[] columns = columns(connection, sorted);
        try (PreparedStatement insert = connection.prepareStatement(STORE)) {
            for (int i = 0; i < columns.length; i++) {
                insert.setArray(i + 1, columns[i]);
            }
            insert.executeUpdate();
        }
    }

    private static Array[] columns(Connection connection, List<AppliedDossier> dossiers) throws SQLException {
        return new Columns<>(connection, dossiers)
                .text(AppliedDossier::code)
                .ints(AppliedDossier::revision)
                .longs(AppliedDossier::fingerprint)
                .ints(dossier -> dossier.encoding().number())
                .text(dossier -> dossier.last().recordedFrom())
                .text(dossier -> dossier.last().unit())
                .text(dossier -> dossier.last().procedure())
                .text(dossier -> dossier.last().field())
                .text(dossier -> dossier.last().channel())
                .text(dossier -> dossier.last().receivedOn())
                .text(dossier -> dossier.last().closedOn())
                .text(dossier -> dossier.last().closedHow())
                .text(dossier -> dossier.last().statutory())
                .text(dossier -> dossier.last().rescheduled())
                .text(dossier -> dossier.last().lateOn())
                .text(dossier -> dossier.last().secondSupplementOn())
                .arrays();
    }
}
