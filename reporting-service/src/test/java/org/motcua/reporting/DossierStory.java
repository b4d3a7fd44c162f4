package org.motcua.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.Timeliness;
import org.motcua.reporting.domain.Channel;
import org.motcua.reporting.domain.DossierVersion;

/** Tells a dossier's life in a test: {@code received("2024-01-02").late("2024-01-10").resolved("2024-01-12", OVERDUE)}. */
public record DossierStory(DossierVersion version) {

    public static DossierStory received(String on) {
        return new DossierStory(new DossierVersion(
                Instant.parse("2024-01-01T00:00:00Z"),
                "U1",
                "1.001",
                "F1",
                Channel.DIRECT,
                LocalDate.parse(on),
                null,
                null,
                null,
                null,
                null,
                null));
    }

    public static DossierStory neverReceived() {
        DossierVersion version = received("2024-01-01").version;
        return new DossierStory(new DossierVersion(
                version.recordedFrom(),
                version.unit(),
                version.procedure(),
                version.field(),
                version.channel(),
                null,
                LocalDate.parse("2024-01-03"),
                ClosingKind.WITHDRAWN,
                null,
                null,
                LocalDate.parse("2024-01-02"),
                null));
    }

    public DossierStory late(String on) {
        return with(
                version.recordedFrom(),
                version.unit(),
                version.closedOn(),
                version.closedHow(),
                version.statutory(),
                version.rescheduled(),
                LocalDate.parse(on),
                version.secondSupplementOn());
    }

    public DossierStory secondSupplement(String on) {
        return with(
                version.recordedFrom(),
                version.unit(),
                version.closedOn(),
                version.closedHow(),
                version.statutory(),
                version.rescheduled(),
                version.lateOn(),
                LocalDate.parse(on));
    }

    public DossierStory resolved(String on, Timeliness statutory, Timeliness rescheduled) {
        return closed(on, ClosingKind.RESOLVED, statutory, rescheduled);
    }

    public DossierStory withdrawn(String on, Timeliness rescheduled) {
        return closed(on, ClosingKind.WITHDRAWN, rescheduled, rescheduled);
    }

    public DossierStory stopped(String on) {
        return closed(on, ClosingKind.STOPPED, Timeliness.ON_TIME, Timeliness.ON_TIME);
    }

    public DossierStory recorded(String at) {
        return with(
                Instant.parse(at),
                version.unit(),
                version.closedOn(),
                version.closedHow(),
                version.statutory(),
                version.rescheduled(),
                version.lateOn(),
                version.secondSupplementOn());
    }

    public DossierStory of(String unit) {
        return with(
                version.recordedFrom(),
                unit,
                version.closedOn(),
                version.closedHow(),
                version.statutory(),
                version.rescheduled(),
                version.lateOn(),
                version.secondSupplementOn());
    }

    private DossierStory closed(String on, ClosingKind how, Timeliness statutory, Timeliness rescheduled) {
        return with(
                version.recordedFrom(),
                version.unit(),
                LocalDate.parse(on),
                how,
                statutory,
                rescheduled,
                version.lateOn(),
                version.secondSupplementOn());
    }

    private DossierStory with(
            Instant recordedFrom,
            String unit,
            LocalDate closedOn,
            ClosingKind closedHow,
            Timeliness statutory,
            Timeliness rescheduled,
            LocalDate lateOn,
            LocalDate secondSupplementOn) {
        return new DossierStory(new DossierVersion(
                recordedFrom,
                unit,
                version.procedure(),
                version.field(),
                version.channel(),
                version.receivedOn(),
                closedOn,
                closedHow,
                statutory,
                rescheduled,
                lateOn,
                secondSupplementOn));
    }
}
