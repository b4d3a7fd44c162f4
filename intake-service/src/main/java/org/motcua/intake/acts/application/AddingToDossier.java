package org.motcua.intake.acts.application;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.motcua.contract.DossierEvent;
import org.motcua.intake.acts.application.ActOutcome.OutOfDate;
import org.motcua.intake.acts.application.ActOutcome.Recorded;
import org.motcua.intake.acts.application.ActOutcome.Refused;
import org.motcua.intake.acts.application.ActOutcome.SupervisorsOnly;
import org.motcua.intake.acts.application.ActOutcome.Unfitting;
import org.motcua.intake.acts.application.ActOutcome.Unknown;
import org.motcua.intake.acts.domain.ActDecision;
import org.motcua.intake.acts.domain.ActDecision.Allowed;
import org.motcua.intake.acts.domain.ActDecision.NeedsSupervisor;
import org.motcua.intake.acts.domain.ActDecision.NotAllowed;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.record.application.ChainedHash;
import org.motcua.intake.record.application.CommitEvents;
import org.motcua.intake.record.application.DossierDraft;
import org.motcua.intake.record.application.Dossiers;
import org.motcua.intake.record.application.Retries;
import org.motcua.intake.record.domain.Decision.NewlyKnown;
import org.motcua.intake.record.domain.DossierClocks;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.postgres.Transactions;
import org.motcua.reliable.Outbox;

/** Adds to a dossier that exists: lock, version, decision, events and outbox in one transaction. */
@Singleton
class AddingToDossier {

    private final Dossiers dossiers;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;
    private final DossierClocks clocks;

    AddingToDossier(Dossiers dossiers, Outbox outbox, Transactions transactions, Clock clock, DossierClocks clocks) {
        this.dossiers = dossiers;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
        this.clocks = clocks;
    }

    /** A dossier that is locked, as it is at a moment. */
    record Locked(Connection connection, List<DossierEvent> events, DossierNow dossier, Instant now) {}

    /** Decides what is added to a locked dossier; may look at other dossiers in the same transaction. */
    @FunctionalInterface
    interface Deciding {
        ActDecision decide(Locked locked) throws SQLException;
    }

    ActOutcome add(DossierCall call, Deciding deciding) throws SQLException {
        ActOutcome outcome = Retries.call(() -> transactions.run(connection -> add(connection, call, deciding)));
        if (outcome instanceof Recorded) {
            outbox.committed();
        }
        return outcome;
    }

    private ActOutcome add(Connection connection, DossierCall call, Deciding deciding) throws SQLException {
        Optional<DossierDraft> found = dossiers.lockEvents(connection, call.code());
        if (found.isEmpty()) {
            return new Unknown();
        }
        DossierDraft draft = found.get();
        DossierNow dossier = DossierNow.of(draft.history(), clocks);
        if (!dossier.isSeenBy(call.visible())) {
            return new Unknown();
        }
        if (dossier.version() != call.seen()) {
            return new OutOfDate(dossier.version());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<DossierEvent> events = draft.history().events();
        return switch (deciding.decide(new Locked(connection, events, dossier, now))) {
            case NotAllowed why -> new Refused(why, dossier);
            case Unfit why -> new Unfitting(why);
            case NeedsSupervisor why -> new SupervisorsOnly(why);
            case Allowed allowed -> store(connection, draft, allowed, now, call.account());
        };
    }

    private Recorded store(Connection connection, DossierDraft draft, Allowed allowed, Instant now, String account)
            throws SQLException {
        draft.add(new NewlyKnown(allowed.facts()), now, account, new ChainedHash());
        dossiers.append(connection, List.of(draft));
        outbox.append(connection, List.of(CommitEvents.added(draft.code(), draft.events())));
        return new Recorded(DossierNow.of(draft.history(), clocks));
    }
}
