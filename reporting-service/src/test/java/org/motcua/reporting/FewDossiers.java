package org.motcua.reporting;

import static org.motcua.legalclock.Timeliness.EARLY;
import static org.motcua.legalclock.Timeliness.ON_TIME;
import static org.motcua.legalclock.Timeliness.OVERDUE;
import static org.motcua.reporting.DossierStory.received;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.motcua.postgres.Transactions;
import org.motcua.reporting.application.ApplyingJudgements;
import org.motcua.reporting.application.DossierHistory;

/** Five dossiers of three units, counted by the service: U1 is above U2; U9 stands alone. */
@ApplicationScoped
public class FewDossiers {

    private final ApplyingJudgements applying;
    private final Transactions transactions;
    private final Database database;

    FewDossiers(ApplyingJudgements applying, Transactions transactions, Database database) {
        this.applying = applying;
        this.transactions = transactions;
        this.database = database;
    }

    /** Forgets what was counted before and counts the five. */
    public void count() throws SQLException {
        database.empty();
        database.execute(
                "postgres",
                "DELETE FROM catalogue_unit; INSERT INTO catalogue_unit (code, name, parent)"
                        + " VALUES ('U1', 'Sở Một', NULL), ('U2', 'Phòng Hai', 'U1'), ('U9', 'Sở Chín', NULL)");
        database.execute(
                "postgres",
                "DELETE FROM catalogue_procedure; INSERT INTO catalogue_procedure"
                        + " (code, name, field, field_name) VALUES ('1.001', 'Cấp phép', 'F1', 'Lĩnh vực, \"Một\"')");
        count("A", received("2023-12-20").resolved("2024-01-05", EARLY, EARLY));
        count(
                "B",
                received("2024-01-03")
                        .late("2024-01-20")
                        .resolved("2024-01-22", OVERDUE, ON_TIME)
                        .of("U2"));
        count("C", received("2024-01-04").late("2024-01-10").of("U2"));
        count(
                "D",
                received("2024-01-05").late("2024-01-12").stopped("2024-01-15").of("U9"));
        count(
                "E",
                received("2024-01-08").of("U9"),
                received("2024-01-08").withdrawn("2024-01-30", OVERDUE).of("U9").recorded("2024-02-10T03:00:00Z"));
    }

    /** Counts a dossier by its versions. */
    public void count(String code, DossierStory... stories) throws SQLException {
        DossierHistory history = new DossierHistory(
                code, Stream.of(stories).map(DossierStory::version).toList());
        transactions.run(connection -> applying.apply(connection, List.of(history)));
    }
}
