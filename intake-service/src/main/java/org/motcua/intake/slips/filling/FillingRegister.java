package org.motcua.intake.slips.filling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.motcua.intake.catalogue.application.CatalogueSnapshot;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.intake.record.domain.HandedIn;
import org.motcua.intake.slips.application.Register;
import org.motcua.intake.slips.application.RegisterEntry;
import org.motcua.intake.slips.application.RegisterSought;
import org.motcua.intake.slips.data.RegisterSlip;
import org.motcua.intake.slips.data.parts.Appointment;
import org.motcua.intake.slips.data.parts.RegisterRow;
import org.motcua.intake.slips.data.parts.SlipHeading;
import org.motcua.intake.slips.data.parts.SlipIssue;
import org.motcua.legalclock.Closing;
import org.motcua.legalclock.Judgement;
import org.motcua.legalclock.LegalZone;

/**
 * Form 07: what a unit received, each with its first appointment; what changed afterwards stands in the notes. What was voided stays in
 * the book under its number, with the dossier that stands and without an appointment.
 */
public final class FillingRegister {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    private final CatalogueNames names;

    private FillingRegister(CatalogueSnapshot catalogue) {
        this.names = new CatalogueNames(catalogue);
    }

    /** The register's values. */
    public static RegisterSlip fill(Register register, CatalogueSnapshot catalogue, SlipSettings settings) {
        return new FillingRegister(catalogue).filled(register, settings);
    }

    private RegisterSlip filled(Register register, SlipSettings settings) {
        RegisterSought sought = register.sought();
        return new RegisterSlip(
                heading(sought.unit(), LegalZone.day(register.readAt()), settings),
                SlipIssue.original(register.readAt()),
                null,
                names.counter(sought.unit(), sought.from()).book(),
                names.field(sought.field()),
                sought.from(),
                sought.to(),
                register.entries().stream().map(this::row).toList());
    }

    private SlipHeading heading(String unit, LocalDate day, SlipSettings settings) {
        return new SlipHeading(
                names.above(unit, day),
                names.unit(unit),
                settings.unitSymbol(),
                null,
                names.place(unit, day, settings),
                day);
    }

    private RegisterRow row(RegisterEntry entry) {
        DossierNow dossier = entry.dossier();
        ToldDossier told = new ToldDossier(entry.history());
        HandedIn handedIn = told.handedIn();
        return new RegisterRow(
                told.onSlip(entry.code(), names.procedure(dossier.procedure())),
                handedIn.sets(),
                names.unit(dossier.desk()),
                dossier.receivedAt(),
                dossier.judgement() == null ? Appointment.OPEN : FillingReceipt.appointment(dossier.judgement()),
                dossier.returnedAt(),
                wayBack(handedIn.returnBy()),
                note(dossier));
    }

    private static String wayBack(HandedIn.ReturnBy returnBy) {
        return switch (returnBy) {
            case null -> null;
            case COUNTER -> "Trực tiếp";
            case POST -> "Bưu chính";
            case ONLINE -> "Trực tuyến";
        };
    }

    /** Null when there is nothing to say. */
    private static String note(DossierNow dossier) {
        String note = Stream.of(voided(dossier), rescheduled(dossier), ended(dossier.closing()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return note.isEmpty() ? null : note;
    }

    private static String voided(DossierNow dossier) {
        return dossier.standing() == null ? null : "Hủy do trùng hồ sơ " + dossier.standing();
    }

    private static String rescheduled(DossierNow dossier) {
        Judgement judgement = dossier.judgement();
        return judgement != null && judgement.isPromisedByLetter()
                ? "Hẹn lại " + stamp(judgement.promisedDueAt())
                : null;
    }

    private static String ended(Closing closing) {
        return switch (closing == null ? null : closing.kind()) {
            case null -> null;
            case RESOLVED -> null;
            case WITHDRAWN -> "Rút hồ sơ " + stamp(closing.at());
            case STOPPED -> "Dừng giải quyết " + stamp(closing.at());
        };
    }

    private static String stamp(Instant at) {
        return STAMP.format(at.atZone(LegalZone.ZONE));
    }
}
