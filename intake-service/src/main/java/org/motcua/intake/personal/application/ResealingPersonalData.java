package org.motcua.intake.personal.application;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.motcua.intake.personal.application.SealedData.Position;
import org.motcua.intake.personal.application.SealedData.Step;
import org.motcua.postgres.Transactions;

/** Moves personal data to the keys in force, a batch in each transaction, so that an old key can be dropped. */
@Singleton
public class ResealingPersonalData {

    private static final int BATCH = 500;

    private final SealedData data;
    private final Transactions transactions;

    ResealingPersonalData(SealedData data, Transactions transactions) {
        this.data = data;
        this.transactions = transactions;
    }

    /** One of the two tables. */
    @FunctionalInterface
    private interface Table {
        Step step(Connection connection, Position after, int rows) throws SQLException;
    }

    /**
     * Seals rows afresh; it can be stopped and run again at any time.
     *
     * @param most rows after which it stops, about
     * @return rows moved; fewer than {@code most} when all were passed
     */
    public long reseal(long most) throws SQLException {
        long moved = pass(data::resealApplicants, most);
        return moved + pass(data::resealTexts, most - moved);
    }

    private long pass(Table table, long most) throws SQLException {
        long moved = 0;
        Position position = Position.START;
        while (position != null && moved < most) {
            Position after = position;
            Step step = transactions.run(connection -> table.step(connection, after, BATCH));
            moved += step.moved();
            position = step.next();
        }
        return moved;
    }

    /** How many rows need each key, by its id. */
    public Map<String, Long> rowsByKey() throws SQLException {
        return transactions.run(data::rowsByKey);
    }
}
