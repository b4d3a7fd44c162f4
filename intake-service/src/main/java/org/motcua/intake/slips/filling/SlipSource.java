package org.motcua.intake.slips.filling;

import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.intake.catalogue.application.CatalogueSnapshot;
import org.motcua.intake.catalogue.domain.CounterDetails;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.intake.record.domain.HandedIn;
import org.motcua.intake.slips.application.PrintedSlip;
import org.motcua.intake.slips.application.SlipPrint;
import org.motcua.intake.slips.data.parts.DossierOnSlip;
import org.motcua.intake.slips.data.parts.SlipHeading;
import org.motcua.intake.slips.data.parts.SlipIssue;

/** All that a slip can be filled from. Unknown values are null: the slip then has dots to write on. */
final class SlipSource {

    private final PrintedSlip printed;
    private final CatalogueNames names;
    private final SlipSettings settings;
    private final ToldDossier told;

    SlipSource(PrintedSlip printed, CatalogueSnapshot catalogue, SlipSettings settings) {
        this.printed = printed;
        this.names = new CatalogueNames(catalogue);
        this.settings = settings;
        this.told = new ToldDossier(printed.history());
    }

    SlipPrint print() {
        return printed.print();
    }

    DossierNow dossier() {
        return printed.dossier();
    }

    Details details() {
        return told.details();
    }

    /** The events as they are now believed, in order of event time. */
    List<DossierEvent> events() {
        return told.events();
    }

    /** The event that the slip is about. */
    DossierEvent subject() {
        DossierEvent subject = told.event(print().subject());
        if (subject == null) {
            throw new SlipOutdated(print().form());
        }
        return subject;
    }

    /** The latest text about an event, null when there is none. */
    String text(long about) {
        return told.text(about);
    }

    /** What lies in the dossier. */
    HandedIn handedIn() {
        return told.handedIn();
    }

    /** Name and title of who did an act, as it was known then; the account of who was never named. */
    String author(DossierEvent event) {
        return officer(event.author(), event);
    }

    /** The same of an account that has a part in an event. Null stays null. */
    String officer(String account, DossierEvent event) {
        return printed.officers().of(account, event.recordedAt());
    }

    /** The unit's name; its code when the catalogue does not know it. */
    String unitName(String code) {
        return names.unit(code);
    }

    SlipHeading heading() {
        String code = dossier().unit();
        return new SlipHeading(
                names.above(code, print().slipDay()),
                unitName(code),
                settings.unitSymbol(),
                "%05d".formatted(print().slipNo()),
                names.place(code, print().slipDay(), settings),
                print().slipDay());
    }

    /** What the slips of the unit responsible say of its counter on the slip's day. */
    CounterDetails counter() {
        return names.counter(dossier().unit(), print().slipDay());
    }

    SlipIssue issue() {
        return new SlipIssue(print().copyNo(), print().printedAt(), false);
    }

    /** What the QR code says: an address to look the dossier up at, or its code. */
    String lookup() {
        return settings.lookup() == null ? print().code() : settings.lookup().of(print().code());
    }

    DossierOnSlip onSlip() {
        return told.onSlip(print().code(), names.procedure(dossier().procedure()));
    }
}
