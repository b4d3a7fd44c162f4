package org.motcua.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.motcua.legalclock.PausePolicy;

/**
 * What an event says, without when and by whom. No fact holds personal data or free text: those stay in intake.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(value = DossierFact.DossierSubmitted.class, name = "DossierSubmitted"),
    @Type(value = DossierFact.DossierReceived.class, name = "DossierReceived"),
    @Type(value = DossierFact.DossierRefused.class, name = "DossierRefused"),
    @Type(value = DossierFact.ProcessingStarted.class, name = "ProcessingStarted"),
    @Type(value = DossierFact.OfficerAssigned.class, name = "OfficerAssigned"),
    @Type(value = DossierFact.DossierTransferred.class, name = "DossierTransferred"),
    @Type(value = DossierFact.TransferAcknowledged.class, name = "TransferAcknowledged"),
    @Type(value = DossierFact.StepStarted.class, name = "StepStarted"),
    @Type(value = DossierFact.StepCompleted.class, name = "StepCompleted"),
    @Type(value = DossierFact.SupplementRequested.class, name = "SupplementRequested"),
    @Type(value = DossierFact.SupplementCompleted.class, name = "SupplementCompleted"),
    @Type(value = DossierFact.PaymentRequested.class, name = "PaymentRequested"),
    @Type(value = DossierFact.PaymentCompleted.class, name = "PaymentCompleted"),
    @Type(value = DossierFact.ExtensionGranted.class, name = "ExtensionGranted"),
    @Type(value = DossierFact.DossierWithdrawn.class, name = "DossierWithdrawn"),
    @Type(value = DossierFact.ProcessingStopped.class, name = "ProcessingStopped"),
    @Type(value = DossierFact.DossierResolved.class, name = "DossierResolved"),
    @Type(value = DossierFact.ResultReturned.class, name = "ResultReturned"),
    @Type(value = DossierFact.DossierVoided.class, name = "DossierVoided"),
    @Type(value = DossierFact.PrintedDueDateRecorded.class, name = "PrintedDueDateRecorded"),
    @Type(value = DossierFact.DetailsRecorded.class, name = "DetailsRecorded"),
    @Type(value = DossierFact.FactCorrected.class, name = "FactCorrected")
})
public sealed interface DossierFact {

    /**
     * The dossier was handed in; for {@link Channel#ONLINE} the reception clock starts.
     *
     * @param unit         the unit it was handed in to
     * @param field        the procedure's field in the catalogue at that moment
     * @param level        service level 2, 3 or 4, null when unknown
     * @param applicantKind 0 citizen, 1 enterprise, 2 household business, null when unknown
     * @param officeHours  the unit's own hours, null for the standard ones
     */
    record DossierSubmitted(
            String unit,
            String procedure,
            String field,
            Channel channel,
            Integer level,
            Integer applicantKind,
            List<OfficeHoursVersion> officeHours)
            implements DossierFact {}

    /**
     * The dossier was accepted: the dossier clock starts and the appointment is set. Carries all that a consumer
     * needs to compute the due date.
     *
     * @param printedDueAt the due date printed by another system, null when none
     * @param officeHours  the unit's own hours, null for the standard ones
     */
    record DossierReceived(
            String unit,
            String procedure,
            String field,
            Channel channel,
            LimitVersion limit,
            PausePolicy pausePolicy,
            int maxExtensions,
            int calendarVersion,
            Instant printedDueAt,
            List<OfficeHoursVersion> officeHours)
            implements DossierFact {}

    /** The submission was refused; a refused dossier was never received. */
    record DossierRefused() implements DossierFact {}

    /** Work on the dossier began. An import knows no such fact. */
    record ProcessingStarted() implements DossierFact {}

    /**
     * An officer has the dossier.
     *
     * @param officer the officer's account id, never a name
     */
    record OfficerAssigned(String officer) implements DossierFact {}

    /**
     * Another unit's desk holds the dossier from now on. The unit responsible stays the one at reception.
     *
     * @param unit the unit whose desk holds it now
     */
    record DossierTransferred(String unit) implements DossierFact {}

    /** The desk to which the dossier was transferred last has received it. It moves no clock. */
    record TransferAcknowledged() implements DossierFact {}

    /**
     * A step of the procedure began; its share of the time runs by the same rules as the dossier's limit.
     *
     * @param step    the step's code in the catalogue
     * @param unit    the unit that does it
     * @param officer the account that does it, null when nobody in particular
     * @param share   the time the step may take, null when it has no share of its own
     */
    record StepStarted(String step, String unit, String officer, StepShare share) implements DossierFact {}

    /** The step is done. */
    record StepCompleted(String step) implements DossierFact {}

    /**
     * The dossier is a duplicate made by mistake: it never counted.
     *
     * @param standing the code of the dossier that stands
     */
    record DossierVoided(String standing) implements DossierFact {}

    record SupplementRequested() implements DossierFact {}

    record SupplementCompleted() implements DossierFact {}

    record PaymentRequested() implements DossierFact {}

    record PaymentCompleted() implements DossierFact {}

    /** An apology letter with a new date (form 04); it never erases the first date. */
    record ExtensionGranted(Instant newDueAt) implements DossierFact {}

    record DossierWithdrawn() implements DossierFact {}

    record ProcessingStopped() implements DossierFact {}

    /** The result is ready: this is the finish, not the hand-over. */
    record DossierResolved() implements DossierFact {}

    record ResultReturned() implements DossierFact {}

    /** A due date printed by another system that became known after the reception was recorded. */
    record PrintedDueDateRecorded(Instant printedDueAt) implements DossierFact {}

    /** Personal details that became known later; only the names of the details, never their values. */
    record DetailsRecorded(List<String> details) implements DossierFact {}

    /**
     * An earlier event was wrong. Nothing is overwritten: consumers read the history with the correction applied.
     *
     * @param correctedSequence the sequence of the event that was wrong
     * @param occurredAt        its right event time, null when the event never happened
     * @param fact              what it should have said, null when the event never happened
     */
    record FactCorrected(long correctedSequence, Instant occurredAt, DossierFact fact) implements DossierFact {}
}
