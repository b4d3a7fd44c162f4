package org.motcua.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.motcua.reporting.domain.Changes;
import org.motcua.reporting.domain.DossierVersion;

/**
 * Counts what is new in a batch of histories. Each history is whole, so skipped revisions do no harm, and what has been
 * counted before is ignored.
 */
@ApplicationScoped
public class ApplyingJudgements {

    private final AppliedDossiers dossiers;
    private final Counters counters;

    ApplyingJudgements(AppliedDossiers dossiers, Counters counters) {
        this.dossiers = dossiers;
        this.counters = counters;
    }

    /** What became of a history. */
    public enum Verdict {
        COUNTED,
        /** Nothing in it is new. */
        KNOWN,
        /** It tells a counted version differently. */
        CONTRADICTION,
        /** An earlier history of the same dossier was refused. */
        WAITING
    }

    /**
     * Applies histories in order, in the caller's transaction.
     *
     * @return a verdict for each, in the same order
     */
    public List<Verdict> apply(Connection connection, List<DossierHistory> histories) throws SQLException {
        Set<String> codes = new HashSet<>();
        histories.forEach(history -> codes.add(history.code()));
        Batch batch = new Batch(dossiers.marks(connection, codes));
        List<Verdict> verdicts = histories.stream().map(batch::apply).toList();
        dossiers.store(connection, batch.applied.values());
        // Counters are shared by all dossiers of a unit: lock them last, for the shortest time.
        counters.add(connection, batch.changes);
        return verdicts;
    }

    private static final class Batch {
        private final Map<String, AppliedDossier.Mark> marks;
        private final Map<String, AppliedDossier> applied = new HashMap<>();
        private final Set<String> refused = new HashSet<>();
        private final Changes changes = new Changes();

        Batch(Map<String, AppliedDossier.Mark> marks) {
            this.marks = new HashMap<>(marks);
        }

        Verdict apply(DossierHistory history) {
            if (refused.contains(history.code())) {
                return Verdict.WAITING;
            }
            AppliedDossier.Mark mark = marks.get(history.code());
            int counted = mark == null ? 0 : mark.revision();
            if (history.revision() < counted) {
                return Verdict.KNOWN;
            }
            if (mark != null && !mark.agrees(history)) {
                refused.add(history.code());
                return Verdict.CONTRADICTION;
            }
            return history.revision() == counted ? Verdict.KNOWN : count(history, counted);
        }

        private Verdict count(DossierHistory history, int counted) {
            List<DossierVersion> versions = history.versions();
            for (int i = counted; i < versions.size(); i++) {
                changes.replace(i == 0 ? null : versions.get(i - 1), versions.get(i));
            }
            AppliedDossier dossier = AppliedDossier.of(history);
            applied.put(history.code(), dossier);
            marks.put(history.code(), dossier.mark());
            return Verdict.COUNTED;
        }
    }
}
