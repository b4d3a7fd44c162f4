package org.motcua.intake.imports.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.motcua.contract.Channel;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.DossierSubmitted;
import org.motcua.contract.LimitVersion;
import org.motcua.contract.OfficeHoursVersion;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.catalogue.domain.ProcedureRules;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.RecordedAct;
import org.motcua.intake.record.domain.RecordedDossier;
import org.motcua.intake.record.domain.Slot;
import org.motcua.legalclock.LegalZone;
import org.motcua.legalclock.PausePolicy;

/**
 * The facts of submission and reception. What is recorded already keeps the catalogue values it was recorded with,
 * but for what a correction of unit, procedure or day brings with it.
 */
final class EntryFacts {

    private final CatalogueRules catalogue;
    private final Target target;
    private final RecordedAct submission;
    private final RecordedAct reception;
    private final boolean sameUnit;
    private final boolean sameProcedure;
    private final boolean sameChannel;

    EntryFacts(CatalogueRules catalogue, RecordedDossier recorded, Target target) {
        this.catalogue = catalogue;
        this.target = target;
        this.submission = recorded.standing(Slot.SUBMISSION);
        this.reception = recorded.standing(Slot.RECEPTION);
        this.sameUnit = Objects.equals(target.unit(), recorded.unit());
        this.sameProcedure = Objects.equals(target.procedure(), recorded.procedure());
        this.sameChannel = Objects.equals(target.channel(), recorded.channel());
    }

    DossierSubmitted submission() {
        return submission == null ? newSubmission() : heldAgainst((DossierSubmitted) submission.fact());
    }

    private DossierSubmitted newSubmission() {
        Details details = target.details();
        return new DossierSubmitted(
                target.unit(),
                target.procedure(),
                procedure().field(),
                channel(),
                details.level(),
                details.applicantKind(),
                hours());
    }

    private DossierSubmitted heldAgainst(DossierSubmitted old) {
        Details details = target.details();
        boolean keepsUnit = sameUnit || isReceivedBySuccessorOf(old.unit());
        return new DossierSubmitted(
                keepsUnit ? old.unit() : target.unit(),
                sameProcedure ? old.procedure() : target.procedure(),
                sameProcedure ? old.field() : procedure().field(),
                sameChannel ? old.channel() : target.channel(),
                corrected(old.level(), details.level()),
                corrected(old.applicantKind(), details.applicantKind()),
                keepsUnit ? old.officeHours() : hours());
    }

    private boolean isReceivedBySuccessorOf(String unit) {
        return target.receivedAt() != null
                && catalogue.succeeds(unit, target.unit(), LegalZone.day(target.receivedAt()));
    }

    /** What was unknown at submission and became known later is a fact of its own. */
    private static Integer corrected(Integer old, Integer now) {
        return old == null || now == null ? old : now;
    }

    DossierReceived reception() {
        return reception == null ? newReception() : heldAgainst((DossierReceived) reception.fact());
    }

    private DossierReceived newReception() {
        return new DossierReceived(
                target.unit(),
                target.procedure(),
                procedure().field(),
                channel(),
                limit(),
                pausePolicy(),
                catalogue.maxExtensions(),
                catalogue.calendarVersion(),
                target.printedDueAt(),
                hours());
    }

    private DossierReceived heldAgainst(DossierReceived old) {
        return new DossierReceived(
                sameUnit ? old.unit() : target.unit(),
                sameProcedure ? old.procedure() : target.procedure(),
                sameProcedure ? old.field() : procedure().field(),
                sameChannel ? old.channel() : target.channel(),
                sameProcedure && onSameDay() ? old.limit() : limit(),
                sameProcedure && onSameDay() ? old.pausePolicy() : pausePolicy(),
                old.maxExtensions(),
                old.calendarVersion(),
                old.printedDueAt() == null ? null : target.printedDueAt(),
                sameUnit ? old.officeHours() : hours());
    }

    private boolean onSameDay() {
        Instant receivedAt = target.receivedAt();
        return LegalZone.day(receivedAt).equals(LegalZone.day(reception.at()));
    }

    /** Whether the recorded reception carries a printed due date. */
    boolean isPrintedAtReception() {
        return reception != null && ((DossierReceived) reception.fact()).printedDueAt() != null;
    }

    private LimitVersion limit() {
        return procedure().limitOn(LegalZone.day(target.receivedAt())).orElseThrow();
    }

    private PausePolicy pausePolicy() {
        return procedure().pausePolicyOn(LegalZone.day(target.receivedAt()));
    }

    private ProcedureRules procedure() {
        return catalogue.procedures().get(target.procedure());
    }

    private Channel channel() {
        return target.channel() == null ? Channel.DIRECT : target.channel();
    }

    private List<OfficeHoursVersion> hours() {
        return catalogue.hoursOf(target.unit());
    }
}
