package org.motcua.intake.record.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.motcua.contract.Channel;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.DossierSubmitted;
import org.motcua.contract.DossierFact.DossierTransferred;
import org.motcua.contract.DossierFact.DossierVoided;
import org.motcua.contract.DossierFact.OfficerAssigned;
import org.motcua.contract.DossierFact.StepCompleted;
import org.motcua.contract.DossierFact.StepStarted;
import org.motcua.intake.record.domain.RecordedDossier.RecordedRequest;
import org.motcua.legalclock.Closing;
import org.motcua.legalclock.Judgement;
import org.motcua.legalclock.RequestKind;
import org.motcua.legalclock.WorkCalendar;

/**
 * A dossier as its history is now believed, corrections applied. A duplicate that was voided keeps what was recorded of it,
 * but nothing is promised, waited for or under way in its name.
 */
public final class DossierNow {

    /** A request that waits for the applicant. */
    public record OpenRequest(RequestKind kind, Instant askedAt) {}

    private final RecordedDossier recorded;
    private final DossierClocks clocks;
    private final long version;
    private final DossierStatus status;
    private final String standing;
    private final Judgement judgement;

    private DossierNow(History history, DossierClocks clocks) {
        this.recorded = new RecordedDossier(history);
        this.clocks = clocks;
        this.version = history.events().getLast().sequence();
        this.status = recorded.status();
        this.standing = standing(recorded.standing(Slot.VOID));
        this.judgement = standing == null ? clocks.judge(recorded) : null;
    }

    private static String standing(RecordedAct voided) {
        return voided == null ? null : ((DossierVoided) voided.fact()).standing();
    }

    /** The dossier of a history that exists. */
    public static DossierNow of(History history, DossierClocks clocks) {
        return new DossierNow(history, clocks);
    }

    public RecordedDossier recorded() {
        return recorded;
    }

    /** The sequence of the last event. */
    public long version() {
        return version;
    }

    public DossierStatus status() {
        return status;
    }

    /** The unit responsible: at reception, at submission while not received. */
    public String unit() {
        return recorded.unit();
    }

    /** The unit whose desk holds the dossier. */
    public String desk() {
        RecordedAct transfer = last(Slot.TRANSFER);
        return transfer == null ? recorded.unit() : ((DossierTransferred) transfer.fact()).unit();
    }

    /** Whether the desk to which it was transferred last has not yet acknowledged that it has it. */
    public boolean awaitsReceipt() {
        RecordedAct transfer = last(Slot.TRANSFER);
        RecordedAct receipt = last(Slot.TRANSFER_RECEIPT);
        return transfer != null && (receipt == null || isAfter(transfer, receipt));
    }

    /** The account that has the dossier, null when nobody; an assignment ends with a transfer. */
    public String officer() {
        RecordedAct assignment = last(Slot.ASSIGNMENT);
        RecordedAct transfer = last(Slot.TRANSFER);
        boolean ended = assignment == null || transfer != null && isAfter(transfer, assignment);
        return ended ? null : ((OfficerAssigned) assignment.fact()).officer();
    }

    public String procedure() {
        return recorded.procedure();
    }

    /** The procedure's field at reception, at submission while not received. */
    public String field() {
        RecordedAct reception = recorded.standing(Slot.RECEPTION);
        RecordedAct entry = reception == null ? recorded.standing(Slot.SUBMISSION) : reception;
        return entry.fact() instanceof DossierReceived received
                ? received.field()
                : ((DossierSubmitted) entry.fact()).field();
    }

    public Channel channel() {
        return recorded.channel();
    }

    public Instant submittedAt() {
        return recorded.at(Slot.SUBMISSION);
    }

    /** Null when it was not received. */
    public Instant receivedAt() {
        return recorded.at(Slot.RECEPTION);
    }

    /** The facts of the reception, null when it was not received. */
    public DossierReceived reception() {
        RecordedAct reception = recorded.standing(Slot.RECEPTION);
        return reception == null ? null : (DossierReceived) reception.fact();
    }

    /** The last moment for an answer to an online submission that has none yet; null for all else. */
    public Instant receptionDueAt() {
        RecordedAct submission = unanswered();
        return submission == null ? null : clocks.receptionDueAt(submission.at(), (DossierSubmitted) submission.fact());
    }

    /** Whether {@link #receptionDueAt} is in a year whose calendar is not complete; null when there is none. */
    public Boolean receptionDueProvisional() {
        RecordedAct submission = unanswered();
        return submission == null
                ? null
                : clocks.isReceptionProvisional(submission.at(), (DossierSubmitted) submission.fact());
    }

    private RecordedAct unanswered() {
        boolean waits = status == DossierStatus.SUBMITTED && channel() == Channel.ONLINE && standing == null;
        return waits ? recorded.standing(Slot.SUBMISSION) : null;
    }

    /** Null when it was not refused. */
    public Instant refusedAt() {
        return recorded.at(Slot.REFUSAL);
    }

    /** The finish: resolution, withdrawal or stop; null while open. */
    public Closing closing() {
        return recorded.closing();
    }

    /** The hand-over, null when there was none. */
    public Instant returnedAt() {
        return recorded.at(Slot.HAND_OVER);
    }

    /** The code of the dossier that stands, when this one is voided; else null. */
    public String standing() {
        return standing;
    }

    /** The calendar of working days that the dossier is judged by. */
    public WorkCalendar calendar() {
        return clocks.calendar();
    }

    /** What the clock says, null when it was not received or is void. */
    public Judgement judgement() {
        return judgement;
    }

    /** The requests that wait for the applicant, in order of asking; none once the dossier is finished or void. */
    public List<OpenRequest> openRequests() {
        if (closing() != null || standing != null) {
            return List.of();
        }
        return Stream.of(
                        open(RequestKind.SUPPLEMENT, Slot.SUPPLEMENT_ASKED, Slot.SUPPLEMENT_COMPLETED),
                        open(RequestKind.PAYMENT, Slot.PAYMENT_ASKED, Slot.PAYMENT_COMPLETED))
                .flatMap(requests -> requests)
                .sorted(Comparator.comparing(OpenRequest::askedAt))
                .toList();
    }

    private Stream<OpenRequest> open(RequestKind kind, Slot asked, Slot completed) {
        return recorded.requests(asked, completed).stream()
                .filter(request -> request.completed() == null)
                .map(RecordedRequest::asked)
                .map(act -> new OpenRequest(kind, act.at()));
    }

    /** The codes of the steps that are under way, in order of their start; none once the dossier is void. */
    public List<String> runningSteps() {
        if (standing != null) {
            return List.of();
        }
        List<String> running = new ArrayList<>();
        for (RecordedAct act : recorded.steps()) {
            if (act.fact() instanceof StepStarted started) {
                running.add(started.step());
            } else if (act.fact() instanceof StepCompleted completed) {
                running.remove(completed.step());
            }
        }
        return running;
    }

    /** The moment of the latest act. */
    public Instant lastActAt() {
        return recorded.actsOfLife()
                .map(RecordedAct::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether somebody who sees these units sees the dossier: the unit responsible or the desk is among them. */
    public boolean isSeenBy(Predicate<String> visible) {
        return visible.test(unit()) || visible.test(desk());
    }

    public long count(Slot slot) {
        return recorded.all(slot).filter(RecordedAct::stands).count();
    }

    private RecordedAct last(Slot slot) {
        List<RecordedAct> acts = recorded.standingInOrder(slot);
        return acts.isEmpty() ? null : acts.getLast();
    }

    private static boolean isAfter(RecordedAct one, RecordedAct other) {
        int byTime = one.at().compareTo(other.at());
        return byTime > 0 || byTime == 0 && one.sequence() > other.sequence();
    }
}
