package org.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.legalclock.Timeliness.EARLY;
import static org.motcua.reporting.DossierStory.received;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.postgres.Transactions;
import org.motcua.reporting.application.ApplyingJudgements;
import org.motcua.reporting.application.ApplyingJudgements.Verdict;
import org.motcua.reporting.application.DossierHistory;

/** A database that the first release filled, before fingerprints told how they were made. */
@QuarkusTest
@WithTestResource(Backends.class)
class FingerprintsOfBeforeIT {

    /** As the first release stored it, its fingerprint computed outside this code. */
    private static final String COUNTED = """
            INSERT INTO dossier_judgement
                (code, revision, fingerprint, recorded_from, unit, procedure, field, channel, received_on, late_on)
            VALUES ('A', 1, 3367636620127821599, '2024-01-01T00:00:00Z', 'U1', '1.001', 'F1', 'DIRECT', '2024-01-02', '2024-01-20')
            """;

    private static final DossierStory OPEN = received("2024-01-02").late("2024-01-20");
    private static final DossierStory RESOLVED =
            received("2024-01-02").resolved("2024-01-10", EARLY, EARLY).recorded("2024-01-10T05:00:00Z");

    @Inject
    ApplyingJudgements applying;

    @Inject
    Transactions transactions;

    @Inject
    Database database;

    @BeforeEach
    void oneDossierCounted() throws SQLException {
        database.empty();
        database.execute("reporting_app", COUNTED);
    }

    @Test
    void whatItCountedIsKnownAndGoesOn() throws SQLException {
        assertThat(apply(OPEN)).containsExactly(Verdict.KNOWN);
        assertThat(apply(OPEN, RESOLVED)).containsExactly(Verdict.COUNTED);
        assertThat(apply(OPEN, RESOLVED)).containsExactly(Verdict.KNOWN);
        assertThat(database.number("SELECT fingerprint_encoding FROM dossier_judgement WHERE code = 'A'"))
                .isOne();
    }

    @Test
    void whatContradictsItIsRefusedStill() throws SQLException {
        assertThat(apply(OPEN.of("U2"), RESOLVED)).containsExactly(Verdict.CONTRADICTION);
    }

    private List<Verdict> apply(DossierStory... stories) throws SQLException {
        DossierHistory history = new DossierHistory(
                "A", Stream.of(stories).map(DossierStory::version).toList());
        return transactions.run(connection -> applying.apply(connection, List.of(history)));
    }
}
