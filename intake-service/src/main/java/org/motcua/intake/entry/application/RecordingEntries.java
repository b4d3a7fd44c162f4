package org.motcua.intake.entry.application;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.motcua.intake.record.application.CommitEvents;
import org.motcua.intake.record.application.DossierDraft;
import org.motcua.intake.record.application.Dossiers;
import org.motcua.intake.record.application.RunningNumbers;
import org.motcua.postgres.Transactions;
import org.motcua.reliable.Outbox;

/**
 * Records prepared entries in one transaction. Their numbers are taken as late as can be: after all that needs no code
 * has been done, so that the next one of a busy unit waits for nothing but the inserts and the commit.
 */
@Singleton
class RecordingEntries {

    private final Dossiers dossiers;
    private final UsedKeys keys;
    private final RunningNumbers numbers;
    private final Outbox outbox;
    private final Transactions transactions;

    RecordingEntries(
            Dossiers dossiers, UsedKeys keys, RunningNumbers numbers, Outbox outbox, Transactions transactions) {
        this.dossiers = dossiers;
        this.keys = keys;
        this.numbers = numbers;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** What became of an entry. */
    sealed interface Result {

        /** It is recorded. */
        record New(DossierDraft dossier) implements Result {}

        /** Its key had been used before. */
        record Known(UseOfKey use) implements Result {}
    }

    /**
     * Records those whose key is new; all of them or, when it throws, none.
     *
     * @param entries with different keys
     */
    Map<UseOfKey.Ref, Result> record(Collection<PreparedEntry> entries) throws SQLException {
        Map<UseOfKey.Ref, Result> results = transactions.run(connection -> record(connection, entries));
        outbox.committed();
        return results;
    }

    private Map<UseOfKey.Ref, Result> record(Connection connection, Collection<PreparedEntry> entries)
            throws SQLException {
        Map<UseOfKey.Ref, Result> results = new HashMap<>();
        keys.find(connection, entries.stream().map(PreparedEntry::ref).toList())
                .forEach((ref, use) -> results.put(ref, new Result.Known(use)));
        List<PreparedEntry> fresh = entries.stream()
                .filter(entry -> !results.containsKey(entry.ref()))
                .toList();
        if (!fresh.isEmpty()) {
            store(connection, fresh, results);
        }
        return results;
    }

    private void store(Connection connection, List<PreparedEntry> fresh, Map<UseOfKey.Ref, Result> results)
            throws SQLException {
        Map<RunningNumbers.Series, Integer> next = numbers.take(connection, wanted(fresh));
        List<DossierDraft> drafts = new ArrayList<>(fresh.size());
        List<UseOfKey> uses = new ArrayList<>(fresh.size());
        for (PreparedEntry entry : fresh) {
            DossierDraft draft = entry.numbered(next.merge(entry.series(), 1, Integer::sum) - 1);
            drafts.add(draft);
            uses.add(entry.use(draft));
            results.put(entry.ref(), new Result.New(draft));
        }
        dossiers.append(connection, drafts);
        keys.add(connection, uses);
        outbox.append(
                connection,
                drafts.stream()
                        .map(draft -> CommitEvents.added(draft.code(), draft.events()))
                        .toList());
    }

    private static Map<RunningNumbers.Series, Integer> wanted(List<PreparedEntry> entries) {
        Map<RunningNumbers.Series, Integer> wanted = new HashMap<>();
        entries.forEach(entry -> wanted.merge(entry.series(), 1, Integer::sum));
        return wanted;
    }
}
