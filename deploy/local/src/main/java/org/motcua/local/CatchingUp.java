package org.motcua.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** Watches the status of the three services, in the direction in which records flow. */
final class CatchingUp {

    private static final Duration PAUSE = Duration.ofMillis(200);
    static final String STATUS = "/api/v1/status";

    private final LocalClient intake;
    private final LocalClient deadline;
    private final LocalClient reporting;

    CatchingUp(LocalStack stack) {
        intake = stack.administrator(stack.intake());
        deadline = stack.administrator(stack.deadline());
        reporting = stack.administrator(stack.reporting());
    }

    void await(Duration limit) {
        if (!Waiting.until(limit, PAUSE, this::isCaughtUp)) {
            throw new LocalFailure("Not caught up within " + limit.toSeconds() + " s; intake " + intake.get(STATUS)
                    + ", deadline " + deadline.get(STATUS) + ", reporting " + reporting.get(STATUS));
        }
    }

    /** Upstream first: what it still holds back is not in the lag of those behind it. */
    private boolean isCaughtUp() {
        return isZero(intake, "outboxPending")
                && isZero(deadline, "lagRecords")
                && isZero(deadline, "outboxPending")
                && isZero(reporting, "lagRecords");
    }

    /** A service that is down or cannot tell has not caught up. */
    private static boolean isZero(LocalClient service, String figure) {
        try {
            JsonNode value = service.get(STATUS).path(figure);
            return value.isNumber() && value.asLong() == 0;
        } catch (LocalFailure e) {
            return false;
        }
    }
}
