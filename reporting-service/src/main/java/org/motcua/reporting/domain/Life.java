package org.motcua.reporting.domain;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.motcua.legalclock.Timeliness;

/** A dossier's life as atoms by day. */
final class Life {

    private final DossierVersion version;
    private final BiConsumer<LocalDate, Atom> atoms;

    private Life(DossierVersion version, BiConsumer<LocalDate, Atom> atoms) {
        this.version = version;
        this.atoms = atoms;
    }

    /**
     * Tells every atom of this version and its day; none when the dossier was not received. What would begin after the
     * closing never began, so it is not told.
     */
    static void tell(DossierVersion version, BiConsumer<LocalDate, Atom> atoms) {
        if (version.receivedOn() != null) {
            new Life(version, atoms).tell();
        }
    }

    private void tell() {
        boolean late = version.reached(version.lateOn());
        LocalDate troubledOn = troubledOn(late);
        atoms.accept(version.receivedOn(), Atom.ENTERED);
        tellIf(late, version.lateOn(), Atom.BECAME_LATE);
        tellIf(troubledOn != null, troubledOn, Atom.BECAME_TROUBLED);
        if (version.closedOn() != null) {
            tellIf(late, version.closedOn(), Atom.LEFT_LATE);
            tellIf(troubledOn != null, version.closedOn(), Atom.LEFT_TROUBLED);
            tellClosing(late);
        }
    }

    private LocalDate troubledOn(boolean late) {
        LocalDate second = version.reached(version.secondSupplementOn()) ? version.secondSupplementOn() : null;
        if (!late) {
            return second;
        }
        return second != null && second.isBefore(version.lateOn()) ? second : version.lateOn();
    }

    private void tellClosing(boolean late) {
        LocalDate on = version.closedOn();
        switch (version.closedHow()) {
            case RESOLVED -> tellResolution(on);
            case WITHDRAWN -> {
                boolean lateAnyway = late && version.rescheduled() == Timeliness.OVERDUE;
                atoms.accept(on, Atom.WITHDRAWN);
                tellIf(late, on, Atom.WITHDRAWN_LATE);
                tellIf(lateAnyway, on, Atom.WITHDRAWN_LATE_RESCHEDULED);
            }
            case STOPPED -> {
                atoms.accept(on, Atom.STOPPED);
                tellIf(late, on, Atom.STOPPED_LATE);
            }
        }
    }

    private void tellResolution(LocalDate on) {
        atoms.accept(on, Atom.RESOLVED);
        atoms.accept(
                on,
                switch (version.statutory()) {
                    case EARLY -> Atom.RESOLVED_EARLY;
                    case ON_TIME -> Atom.RESOLVED_ON_TIME;
                    case OVERDUE -> Atom.RESOLVED_OVERDUE;
                });
        atoms.accept(
                on,
                switch (version.rescheduled()) {
                    case EARLY -> Atom.RESCHEDULED_EARLY;
                    case ON_TIME -> Atom.RESCHEDULED_ON_TIME;
                    case OVERDUE -> Atom.RESCHEDULED_OVERDUE;
                });
    }

    private void tellIf(boolean happened, LocalDate on, Atom atom) {
        if (happened) {
            atoms.accept(on, atom);
        }
    }
}
