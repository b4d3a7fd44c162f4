package org.motcua.intake.application;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.motcua.intake.application.ActOutcome.OutOfDate;
import org.motcua.intake.application.ActOutcome.Recorded;
import org.motcua.intake.application.ActOutcome.Refused;
import org.motcua.intake.application.ActOutcome.Unfitting;
import org.motcua.intake.application.ActOutcome.Unknown;
import org.motcua.intake.domain.ActDecision;
import org.motcua.intake.domain.ActDecision.Allowed;
import org.motcua.intake.domain.ActDecision.NotAllowed;
import org.motcua.intake.domain.ActDecision.Unfit;
import org.motcua.intake.domain.ActRules;
import org.motcua.intake.domain.CatalogueRules;
import org.motcua.intake.domain.CounterAct;
import org.motcua.intake.domain.DecidingAct;
import org.motcua.intake.domain.Decision.NewlyKnown;
import org.motcua.intake.domain.DossierClocks;
import org.motcua.intake.domain.DossierNow;
import org.motcua.reliable.Outbox;
import org.motcua.reliable.Transactions;

/** Records one act on a dossier: lock, version, rules, event and outbox in one transaction. */
@Singleton
public class RecordingAct {

    private final Dossiers dossiers;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;
    private final CurrentCatalogue catalogue;
    private final DossierClocks clocks;
    private final ActRules rules;

    RecordingAct(
            Dossiers dossiers,
            Outbox outbox,
            Transactions transactions,
            Clock clock,
            CurrentCatalogue catalogue,
            DossierClocks clocks,
            ActRules rules) {
        this.dossiers = dossiers;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
        this.catalogue = catalogue;
        this.clocks = clocks;
        this.rules = rules;
    }

    /** Records the act, or tells why not. */
    public ActOutcome record(ActOrder order) throws SQLException {
        CatalogueRules known = catalogue.rules();
        ActOutcome outcome = Retries.call(() -> transactions.run(connection -> record(connection, order, known)));
        if (outcome instanceof Recorded) {
            outbox.committed();
        }
        return outcome;
    }

    private ActOutcome record(Connection connection, ActOrder order, CatalogueRules known) throws SQLException {
        Optional<DossierDraft> draft = dossiers.lockEvents(connection, order.code());
        if (draft.isEmpty()) {
            return new Unknown();
        }
        DossierNow dossier = DossierNow.of(draft.get().history(), clocks);
        if (!dossier.isSeenBy(order.visible())) {
            return new Unknown();
        }
        if (dossier.version() != order.seen()) {
            return new OutOfDate(dossier.version());
        }
        Unfit standing = standing(connection, order);
        if (standing != null) {
            return new Unfitting(standing);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ActDecision decision = new DecidingAct(known, rules).decide(dossier, order.act(), order.at(), now);
        return switch (decision) {
            case NotAllowed why -> new Refused(why, dossier);
            case Unfit why -> new Unfitting(why);
            case Allowed allowed -> store(connection, draft.get(), allowed, now, order.account());
        };
    }

    /** A duplicate points to a dossier that the caller sees, that stands, and that is not itself. */
    private Unfit standing(Connection connection, ActOrder order) throws SQLException {
        if (!(order.act() instanceof CounterAct.Voiding voiding)) {
            return null;
        }
        if (voiding.standing().equals(order.code())) {
            return new Unfit("standing-is-itself", "standing", List.of());
        }
        Optional<DossierNow> standing = dossiers.lockEvents(connection, voiding.standing())
                .map(draft -> DossierNow.of(draft.history(), clocks))
                .filter(dossier -> dossier.isSeenBy(order.visible()) && dossier.standing() == null);
        return standing.isPresent() ? null : new Unfit("no-standing-dossier", "standing", List.of());
    }

    private Recorded store(Connection connection, DossierDraft draft, Allowed allowed, Instant now, String account)
            throws SQLException {
        draft.add(new NewlyKnown(List.of(allowed.fact())), now, account, new ChainedHash());
        dossiers.append(connection, List.of(draft));
        outbox.append(connection, List.of(CommitEvents.added(draft.code(), draft.events())));
        return new Recorded(DossierNow.of(draft.history(), clocks));
    }
}
