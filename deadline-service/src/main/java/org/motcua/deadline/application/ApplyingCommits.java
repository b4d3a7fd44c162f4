package org.motcua.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.motcua.contract.ContractJson;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierJudgement;
import org.motcua.contract.Topics;
import org.motcua.reliable.Outbox;
import org.motcua.reliable.OutgoingEvent;
import org.motcua.reliable.Refusal;

/** Applies a batch of commits: extends the ledgers, judges every dossier touched and publishes what changed. */
@ApplicationScoped
public class ApplyingCommits {

    private static final Logger LOG = Logger.getLogger(ApplyingCommits.class);
    private static final String JUDGEMENT_TYPE = "org.motcua.dossier.judgement.v1";

    private final Dossiers dossiers;
    private final Rejudging rejudging;
    private final Outbox outbox;

    ApplyingCommits(Dossiers dossiers, Rejudging rejudging, Outbox outbox) {
        this.dossiers = dossiers;
        this.rejudging = rejudging;
        this.outbox = outbox;
    }

    /**
     * Applies the arrivals in the caller's transaction, in a fixed number of statements unless their histories are long.
     *
     * @param arrivals by dossier code, each dossier's in order
     * @return the records that could not be applied
     */
    public List<Refusal> apply(Connection connection, Map<String, List<Arrival>> arrivals) throws SQLException {
        Map<String, Integer> lengths = dossiers.lengths(connection, readable(arrivals));
        List<Refusal> refusals = new ArrayList<>();
        for (Map<String, List<Arrival>> together : Portions.of(arrivals, lengths)) {
            refusals.addAll(applyTogether(connection, together));
        }
        return refusals;
    }

    private List<Refusal> applyTogether(Connection connection, Map<String, List<Arrival>> arrivals)
            throws SQLException {
        Map<String, KnownDossier> known = dossiers.lock(connection, readable(arrivals));
        List<Refusal> refusals = new ArrayList<>();
        List<AppliedDossier> applied = new ArrayList<>();
        arrivals.forEach((code, ofDossier) -> {
            Chain chain = new Chain(known.getOrDefault(code, KnownDossier.fresh(code)));
            ofDossier.forEach(chain::offer);
            judge(chain).ifPresent(applied::add);
            refusals.addAll(chain.refusals());
        });
        dossiers.store(connection, applied);
        outbox.append(connection, news(applied));
        return refusals;
    }

    private static List<String> readable(Map<String, List<Arrival>> arrivals) {
        return arrivals.entrySet().stream()
                .filter(ofDossier -> ofDossier.getValue().stream().anyMatch(arrival -> arrival.commit() != null))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<AppliedDossier> judge(Chain chain) {
        while (chain.hasNews()) {
            try {
                return Optional.of(applied(chain));
            } catch (RuntimeException e) {
                // The rules refuse this history. What ends it is parked; neither what came before nor others of the
                // batch must wait for that. The message is not logged above debug, for it may hold values.
                LOG.warnf("A history cannot be judged: %s", e.getClass().getSimpleName());
                LOG.debug("The history cannot be judged", e);
                chain.failLast();
            }
        }
        return Optional.empty();
    }

    private AppliedDossier applied(Chain chain) {
        KnownDossier known = chain.known();
        DossierEvent head = chain.ledger().getLast();
        Rejudged rejudged = rejudging.rejudge(known, chain.ledger());
        DueDateNumbers numbers = new DueDateNumbers(known.dueDates());
        rejudged.dueDates().forEach(dueDates -> numbers.hold(dueDates.versions(), dueDates.recordedAt()));
        boolean fresh = known.events().isEmpty();
        return new AppliedDossier(
                known.code(),
                fresh,
                chain.commits(),
                head,
                rejudged,
                ContractJson.encode(rejudged.judgement()),
                numbers.added(),
                numbers.now());
    }

    private static List<OutgoingEvent> news(List<AppliedDossier> applied) {
        return applied.stream()
                .filter(dossier -> dossier.rejudged().changed())
                .map(ApplyingCommits::event)
                .toList();
    }

    private static OutgoingEvent event(AppliedDossier dossier) {
        DossierJudgement judgement = dossier.rejudged().judgement();
        return new OutgoingEvent(
                Topics.DEADLINE_DOSSIER,
                dossier.code(),
                JUDGEMENT_TYPE,
                dossier.code() + "/" + judgement.revision(),
                dossier.head().recordedAt(),
                dossier.judgement());
    }
}
