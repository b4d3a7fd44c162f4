package org.motcua.intake.slip.filling;

import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.EffectiveHistory;
import org.motcua.intake.application.CatalogueProcedure;
import org.motcua.intake.application.CatalogueSnapshot;
import org.motcua.intake.application.CatalogueUnit;
import org.motcua.intake.application.PrintedSlip;
import org.motcua.intake.application.SlipPrint;
import org.motcua.intake.domain.Details;
import org.motcua.intake.domain.DossierNow;
import org.motcua.intake.domain.History;
import org.motcua.intake.slip.data.Applicant;
import org.motcua.intake.slip.data.ApplicantKind;
import org.motcua.intake.slip.data.DossierOnSlip;
import org.motcua.intake.slip.data.SlipHeading;
import org.motcua.intake.slip.data.SlipIssue;

/** All that a slip can be filled from. Unknown values are null: the slip then has dots to write on. */
final class SlipSource {

    private final PrintedSlip printed;
    private final CatalogueSnapshot catalogue;
    private final SlipSettings settings;
    private final List<DossierEvent> effective;
    private final Details details;

    SlipSource(PrintedSlip printed, CatalogueSnapshot catalogue, SlipSettings settings) {
        this.printed = printed;
        this.catalogue = catalogue;
        this.settings = settings;
        this.effective = EffectiveHistory.of(printed.history().events());
        this.details = printed.history().details().stream()
                .map(History.DetailsEntry::details)
                .reduce(Details.UNKNOWN, Details::with);
    }

    SlipPrint print() {
        return printed.print();
    }

    DossierNow dossier() {
        return printed.dossier();
    }

    Details details() {
        return details;
    }

    /** The events as they are now believed, in order of event time. */
    List<DossierEvent> events() {
        return effective;
    }

    /** The event that the slip is about. */
    DossierEvent subject() {
        return effective.stream()
                .filter(event -> event.sequence() == print().subject())
                .findFirst()
                .orElseThrow(() -> new SlipOutdated(print().form()));
    }

    /** The first event of a kind, null when there is none. */
    DossierEvent first(Class<?> fact) {
        return effective.stream()
                .filter(event -> fact.isInstance(event.fact()))
                .findFirst()
                .orElse(null);
    }

    /** The latest text about an event, null when there is none. */
    String text(long about) {
        return printed.history().texts().stream()
                .filter(entry -> entry.about() == about)
                .map(History.TextEntry::text)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The unit's name; its code when the catalogue does not know it. */
    String unitName(String code) {
        CatalogueUnit unit = code == null ? null : catalogue.units().get(code);
        return unit == null ? code : unit.name();
    }

    SlipHeading heading() {
        String code = dossier().unit();
        CatalogueUnit unit = catalogue.units().get(code);
        String parent = unit == null ? null : unit.parentOn(print().slipDay());
        return new SlipHeading(
                unitName(parent),
                unitName(code),
                settings.unitSymbol(),
                "%05d".formatted(print().slipNo()),
                settings.place(),
                print().slipDay());
    }

    SlipIssue issue() {
        return new SlipIssue(print().copyNo(), print().printedAt(), false);
    }

    /** What the QR code says: an address to look the dossier up at, or its code. */
    String lookup() {
        return settings.lookupAddress() == null ? print().code() : settings.lookupAddress() + print().code();
    }

    DossierOnSlip onSlip() {
        CatalogueProcedure procedure = catalogue.procedures().get(dossier().procedure());
        String name = procedure == null ? dossier().procedure() : procedure.name();
        return new DossierOnSlip(print().code(), name, applicant());
    }

    private Applicant applicant() {
        return new Applicant(
                kind(details.applicantKind()),
                details.applicantName(),
                details.address(),
                details.phone(),
                details.email());
    }

    private static ApplicantKind kind(Integer code) {
        return code == null ? null : ApplicantKind.values()[code];
    }
}
