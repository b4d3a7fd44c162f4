package org.motcua.intake.acts.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.motcua.intake.record.domain.DossierClocks;
import org.motcua.intake.record.domain.DossierNow;

/** What somebody does with a dossier. Texts are personal data: they go neither into events nor into logs. */
public sealed interface CounterAct {

    ActKind kind();

    /** The free text that goes with it, null when none. */
    default String text() {
        return null;
    }

    /** An act that says no more than that it happened. */
    record Plain(ActKind kind) implements CounterAct {}

    /**
     * An act with a text.
     *
     * @param text may be null where the law asks for none
     */
    record WithText(ActKind kind, String text) implements CounterAct {}

    /** An officer gets the dossier; {@code officer} is an account. */
    record Assignment(String officer) implements CounterAct {
        @Override
        public ActKind kind() {
            return ActKind.ASSIGNMENT;
        }
    }

    /**
     * An apology with a new date: a moment, or the end of office hours of a day.
     *
     * @param newDueAt null when it is a day
     * @param newDueOn null when it is a moment
     * @param text     the reason
     */
    record Extension(Instant newDueAt, LocalDate newDueOn, String text) implements CounterAct {

        Instant newDue(DossierNow dossier) {
            return newDueAt == null
                    ? DossierClocks.closing(newDueOn, dossier.reception().officeHours())
                    : newDueAt.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public ActKind kind() {
            return ActKind.EXTENSION;
        }
    }

    /**
     * Another unit's desk gets the dossier.
     *
     * @param text why, may be null
     */
    record Transfer(String unit, String text) implements CounterAct {
        @Override
        public ActKind kind() {
            return ActKind.TRANSFER;
        }
    }

    /**
     * A step begins at the desk that holds the dossier.
     *
     * @param officer may be null
     */
    record StepStart(String step, String officer) implements CounterAct {
        @Override
        public ActKind kind() {
            return ActKind.STEP_START;
        }
    }

    /** A step is done. */
    record StepCompletion(String step) implements CounterAct {
        @Override
        public ActKind kind() {
            return ActKind.STEP_COMPLETION;
        }
    }

    /**
     * The dossier is a duplicate.
     *
     * @param standing the code of the one that stands
     * @param text     why
     */
    record Voiding(String standing, String text) implements CounterAct {
        @Override
        public ActKind kind() {
            return ActKind.VOID;
        }
    }
}
