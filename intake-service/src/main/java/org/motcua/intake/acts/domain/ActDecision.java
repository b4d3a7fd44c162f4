package org.motcua.intake.acts.domain;

import java.util.List;
import org.motcua.intake.record.domain.NewFact;

/** What becomes of an act or a correction. */
public sealed interface ActDecision {

    /** It is recorded as these facts, in this order. */
    record Allowed(List<NewFact> facts) implements ActDecision {}

    /** Only a supervisor may. */
    record NeedsSupervisor(List<Object> arguments) implements ActDecision {}

    /**
     * It may not be done now.
     *
     * @param code names the sentence in the message bundle
     */
    record NotAllowed(String code, List<Object> arguments) implements ActDecision {

        /** With what the sentence needs. */
        public static NotAllowed of(String code, Object... arguments) {
            return new NotAllowed(code, List.of(arguments));
        }
    }

    /**
     * It may be done now, but not as it was put.
     *
     * @param code  names the sentence in the message bundle
     * @param field of the act that does not fit
     */
    record Unfit(String code, String field, List<Object> arguments) implements ActDecision {

        /** With what the sentence needs. */
        public static Unfit of(String code, String field, Object... arguments) {
            return new Unfit(code, field, List.of(arguments));
        }
    }
}
