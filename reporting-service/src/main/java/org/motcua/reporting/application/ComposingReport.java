package org.motcua.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.motcua.reporting.application.Readings.Reading;
import org.motcua.reporting.domain.Report;
import org.motcua.reporting.domain.ReportRequest;

/** Adds a report up from counters. */
@ApplicationScoped
public class ComposingReport {

    private static final Logger LOG = Logger.getLogger(ComposingReport.class);

    private final Readings readings;

    ComposingReport(Readings readings) {
        this.readings = readings;
    }

    /** The report as asked for. An identity that does not hold is shown, and logged as the defect that it is. */
    public Report compose(ReportRequest request) {
        Reading reading = readings.read(request);
        Report report = Report.of(reading.definition(), reading.total(), reading.groups(), reading.before());
        if (report.identities().containsValue(false)) {
            LOG.errorf(
                    "Report %s %s to %s: identities do not hold: %s",
                    request.name(), request.from(), request.to(), report.identities());
        }
        return report;
    }
}
