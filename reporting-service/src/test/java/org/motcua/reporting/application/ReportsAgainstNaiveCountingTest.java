package org.motcua.reporting.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.motcua.reporting.CountersInMemory;
import org.motcua.reporting.NaiveReports;
import org.motcua.reporting.RandomDossiers;
import org.motcua.reporting.ReportAnswers;
import org.motcua.reporting.domain.DossierVersion;
import org.motcua.reporting.domain.Report;
import org.motcua.reporting.domain.ReportRequest;

class ReportsAgainstNaiveCountingTest {

    /** Every column of every report, for any period, day, record time, unit and grouping. */
    @Property(tries = 300)
    void countersSayWhatCountingDossiersSays(@ForAll long seed) throws SQLException {
        RandomDossiers random = new RandomDossiers(seed);
        List<List<DossierVersion>> histories = random.histories(60);
        CountersInMemory counters = new CountersInMemory();
        ReportRequest request = random.request();

        applyPiecemeal(histories, counters);
        Report report = new ComposingReport(counters).compose(request);

        assertThat(ReportAnswers.figures(report)).isEqualTo(NaiveReports.figures(histories, request));
        assertThat(report.identities().values()).containsOnly(true);
    }

    /** What the corrections say had been known is what counting dossiers says with what was known then. */
    @Property(tries = 200)
    void correctionsSayWhatHadBeenKnown(@ForAll long seed) throws SQLException {
        RandomDossiers random = new RandomDossiers(seed);
        List<List<DossierVersion>> histories = random.histories(60);
        CountersInMemory counters = new CountersInMemory();
        applyPiecemeal(histories, counters);

        ReportRequest request = random.request();
        Report report = new ComposingReport(counters).compose(request);

        assertThat(report.corrections() == null).isEqualTo(request.correctedSince() == null);
        if (report.corrections() != null) {
            assertThat(ReportAnswers.totalBefore(report))
                    .isEqualTo(NaiveReports.figures(histories, request.asKnownBefore())
                            .get(""));
        }
    }

    /** First the beginnings of all histories, then all of each: as they come from the topic. */
    private static void applyPiecemeal(List<List<DossierVersion>> histories, CountersInMemory counters)
            throws SQLException {
        ApplyingJudgements applying = new ApplyingJudgements(new DossiersInMemory(), counters);
        for (int i = 0; i < histories.size(); i++) {
            applying.apply(
                    null,
                    List.of(new DossierHistory("D" + i, List.of(histories.get(i).getFirst()))));
        }
        for (int i = 0; i < histories.size(); i++) {
            applying.apply(null, List.of(new DossierHistory("D" + i, histories.get(i))));
        }
    }
}
