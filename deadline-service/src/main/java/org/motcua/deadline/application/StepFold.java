package org.motcua.deadline.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.motcua.contract.DossierFact.StepStarted;
import org.motcua.contract.StepShare;
import org.motcua.deadline.domain.StepRun;
import org.motcua.legalclock.Closing;
import org.motcua.legalclock.Limit;

/** Collects the steps of a dossier, in order of event time. */
final class StepFold {

    private final List<StepRun> runs = new ArrayList<>();

    /** A step that begins anew has ended before. */
    void start(Instant at, StepStarted fact) {
        complete(at, fact.step());
        runs.add(new StepRun(fact.step(), fact.unit(), fact.officer(), limit(fact.share()), at, null));
    }

    void complete(Instant at, String step) {
        end(at, run -> run.step().equals(step));
    }

    /** The steps; those still open ended with the dossier, if it is closed. */
    List<StepRun> runs(Closing closing) {
        if (closing != null) {
            end(closing.at(), run -> true);
        }
        return List.copyOf(runs);
    }

    private void end(Instant at, Predicate<StepRun> which) {
        runs.replaceAll(run -> run.isOpen() && which.test(run) ? run.ended(at) : run);
    }

    private static Limit limit(StepShare share) {
        return share == null ? null : new Limit(share.unit(), share.amount(), null);
    }
}
