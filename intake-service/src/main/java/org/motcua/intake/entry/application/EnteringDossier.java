package org.motcua.intake.entry.application;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.motcua.intake.acts.domain.ActRules;
import org.motcua.intake.catalogue.application.CurrentCatalogue;
import org.motcua.intake.entry.application.EntryOutcome.Entered;
import org.motcua.intake.entry.application.EntryOutcome.KeyReused;
import org.motcua.intake.entry.application.EntryOutcome.NumbersUsedUp;
import org.motcua.intake.entry.application.EntryOutcome.Unfitting;
import org.motcua.intake.entry.application.RecordingEntries.Result;
import org.motcua.intake.entry.domain.DecidingEntry;
import org.motcua.intake.record.application.ChainedHash;
import org.motcua.intake.record.application.DossierDraft;
import org.motcua.intake.record.application.Dossiers;
import org.motcua.intake.record.application.Retries;
import org.motcua.intake.record.application.RunningNumbers;
import org.motcua.intake.record.domain.Decision.NewlyKnown;
import org.motcua.intake.record.domain.DossierClocks;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.record.domain.NewFact;
import org.motcua.intake.record.encryption.RequestDigests;
import org.motcua.legalclock.LegalZone;
import org.motcua.postgres.Transactions;

/** Enters dossiers, each once: the same request with the same key again gives the same answer. */
@Singleton
public class EnteringDossier {

    private final CurrentCatalogue catalogue;
    private final EntryQueue queue;
    private final UsedKeys keys;
    private final RequestDigests digests;
    private final Dossiers dossiers;
    private final Transactions transactions;
    private final DossierClocks clocks;
    private final ActRules acts;
    private final EntryRules rules;
    private final Clock clock;

    EnteringDossier(
            CurrentCatalogue catalogue,
            EntryQueue queue,
            UsedKeys keys,
            RequestDigests digests,
            Dossiers dossiers,
            Transactions transactions,
            DossierClocks clocks,
            ActRules acts,
            EntryRules rules,
            Clock clock) {
        this.catalogue = catalogue;
        this.queue = queue;
        this.keys = keys;
        this.digests = digests;
        this.dossiers = dossiers;
        this.transactions = transactions;
        this.clocks = clocks;
        this.acts = acts;
        this.rules = rules;
        this.clock = clock;
    }

    /** An order under way. */
    public interface Entering {

        /** Waits for what becomes of it. */
        EntryOutcome outcome() throws SQLException;
    }

    /** Begins to enter a dossier. */
    public Entering begin(EntryOrder order) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DecidingEntry deciding = new DecidingEntry(catalogue.rules(), acts, order.visible());
        return switch (deciding.decide(order.entry(), now)) {
            case DecidingEntry.Decision.Refused refused -> () -> unlessKnown(order, refused);
            case DecidingEntry.Decision.Fit fit -> {
                CompletableFuture<Result> recorded = queue.put(prepared(order, fit.facts(), now));
                yield () -> outcome(order, recorded);
            }
        };
    }

    private PreparedEntry prepared(EntryOrder order, List<NewFact> facts, Instant now) {
        DossierDraft draft = new DossierDraft(null, History.NONE);
        draft.add(new NewlyKnown(facts), now, order.account(), new ChainedHash());
        LocalDate today = LegalZone.day(now);
        return new PreparedEntry(
                order,
                digests.of(order.digest()),
                draft,
                new RunningNumbers.Series(order.entry().unit(), today),
                rules.formats().on(today));
    }

    /** What does not fit any more may have fitted when it was entered. */
    private EntryOutcome unlessKnown(EntryOrder order, DecidingEntry.Decision.Refused refused) throws SQLException {
        UseOfKey use = transactions
                .run(connection -> keys.find(connection, List.of(order.ref())))
                .get(order.ref());
        return use == null ? new Unfitting(refused.why()) : known(order, use);
    }

    private EntryOutcome outcome(EntryOrder order, CompletableFuture<Result> recorded) throws SQLException {
        try {
            return switch (recorded.join()) {
                case Result.New entered ->
                    new Entered(
                            entered.dossier().code(),
                            DossierNow.of(entered.dossier().history(), clocks),
                            false);
                case Result.Known known -> known(order, known.use());
            };
        } catch (CompletionException e) {
            return failure(e);
        }
    }

    private static EntryOutcome failure(CompletionException e) throws SQLException {
        return switch (e.getCause()) {
            case SQLException failure when Retries.isBeyondCheck(failure) -> new NumbersUsedUp();
            case SQLException failure -> throw failure;
            case RuntimeException failure -> throw failure;
            case null, default -> throw e;
        };
    }

    /** The answer of then, for who asked then: what the same account may not see any more it is not told. */
    private EntryOutcome known(EntryOrder order, UseOfKey use) throws SQLException {
        if (!digests.isOf(use.content(), order.digest()) || !use.isOf(order.caller())) {
            return new KeyReused();
        }
        History recorded = transactions.run(connection -> dossiers.events(connection, use.code()));
        if (!DossierNow.of(recorded, clocks).isSeenBy(order.visible())) {
            return new KeyReused();
        }
        History then = History.ofEvents(recorded.events().stream()
                .filter(event -> event.sequence() <= use.version())
                .toList());
        return new Entered(use.code(), DossierNow.of(then, clocks), true);
    }
}
