package org.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.legalclock.Basis;
import org.motcua.postgres.Transactions;
import org.motcua.reporting.application.ApplyingJudgements;
import org.motcua.reporting.application.ComposingReport;
import org.motcua.reporting.application.DossierHistory;
import org.motcua.reporting.domain.DossierVersion;
import org.motcua.reporting.domain.Report;
import org.motcua.reporting.domain.ReportRequest;

@QuarkusTest
@WithTestResource(Backends.class)
class ReportsFromDatabaseIT {

    @Inject
    ApplyingJudgements applying;

    @Inject
    ComposingReport composing;

    @Inject
    Transactions transactions;

    @Inject
    Database database;

    @BeforeEach
    void nothingCounted() throws SQLException {
        database.empty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theDatabaseSaysWhatCountingDossiersSays(long seed) throws SQLException {
        RandomDossiers random = new RandomDossiers(seed);
        List<List<DossierVersion>> histories = random.histories(800);

        apply(firstVersionsOf(histories));
        apply(histories);

        for (int i = 0; i < 60; i++) {
            ReportRequest request = random.request();
            Report report = composing.compose(request);
            assertThat(ReportAnswers.figures(report))
                    .as(request.toString())
                    .isEqualTo(NaiveReports.figures(histories, request));
            assertThat(report.identities().values()).containsOnly(true);
            if (request.correctedSince() != null) {
                assertThat(ReportAnswers.totalBefore(report))
                        .as(request.toString())
                        .isEqualTo(NaiveReports.figures(histories, request.asKnownBefore())
                                .get(""));
            }
        }
    }

    @Test
    void whatIsPendingIsCarriedOverIntoTheNextQuarter() throws SQLException {
        apply(new RandomDossiers(7).histories(800));

        List<Long> pending = new ArrayList<>();
        List<Long> carriedOver = new ArrayList<>();
        for (LocalDate quarter = LocalDate.of(2021, 10, 1); quarter.getYear() < 2026; quarter = quarter.plusMonths(3)) {
            Report form = composing.compose(form06a(quarter));
            pending.add(form.total().columns().get("pending"));
            carriedOver.add(form.total().columns().get("carriedOver"));
        }

        assertThat(carriedOver.subList(1, carriedOver.size())).isEqualTo(pending.subList(0, pending.size() - 1));
        assertThat(pending).anyMatch(dossiers -> dossiers > 100);
    }

    @Test
    void countersAreTheSumOfTheirLedger() throws SQLException {
        apply(new RandomDossiers(8).histories(800));

        assertThat(database.number("SELECT sum(entered) FROM counter_change"))
                .isEqualTo(database.number(
                        "SELECT sum(entered) FROM counter WHERE figure_set = 'UNIT' AND grain = 'YEAR'"))
                .isEqualTo(database.number("SELECT count(*) FROM dossier_judgement WHERE received_on IS NOT NULL"));
        assertThat(database.number("SELECT count(*) FROM counter WHERE least(entered, resolved, became_late) < 0"))
                .isZero();
    }

    private static ReportRequest form06a(LocalDate quarter) {
        LocalDate last = quarter.plusMonths(3).minusDays(1);
        return new ReportRequest(
                "form-06a",
                Basis.STATUTORY,
                quarter,
                last,
                null,
                VisibleUnits.ALL,
                LocalDate.of(2030, 1, 1),
                null,
                null);
    }

    private static List<List<DossierVersion>> firstVersionsOf(List<List<DossierVersion>> histories) {
        return histories.stream().map(history -> history.subList(0, 1)).toList();
    }

    private void apply(List<List<DossierVersion>> histories) throws SQLException {
        List<DossierHistory> batch = new ArrayList<>();
        for (int i = 0; i < histories.size(); i++) {
            batch.add(new DossierHistory("D" + i, histories.get(i)));
        }
        transactions.run(connection -> applying.apply(connection, batch));
    }
}
