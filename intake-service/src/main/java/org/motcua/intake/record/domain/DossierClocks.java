package org.motcua.intake.record.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.DossierSubmitted;
import org.motcua.contract.DossierFact.ExtensionGranted;
import org.motcua.contract.OfficeHoursVersion;
import org.motcua.legalclock.DossierClock;
import org.motcua.legalclock.Extension;
import org.motcua.legalclock.Judgement;
import org.motcua.legalclock.Ledger;
import org.motcua.legalclock.LegalZone;
import org.motcua.legalclock.Limit;
import org.motcua.legalclock.OfficeHours;
import org.motcua.legalclock.ReceptionClock;
import org.motcua.legalclock.Request;
import org.motcua.legalclock.RequestKind;
import org.motcua.legalclock.WorkCalendar;

/** The legal clocks of the units, kept, since one serves many dossiers. Safe for use by several threads. */
public final class DossierClocks {

    /** Office hours come with the catalogue: this bounds what ever new ones can hold. */
    private static final int KEPT = 512;

    private final WorkCalendar calendar;
    private final Map<OfficeHours, DossierClock> clocks = new ConcurrentHashMap<>();

    /** @param calendar the calendar of working days that appointments are computed by */
    public DossierClocks(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** The calendar that they all go by. */
    WorkCalendar calendar() {
        return calendar;
    }

    /** What the rules say of a dossier; null while it is not received. */
    Judgement judge(RecordedDossier dossier) {
        RecordedAct reception = dossier.standing(Slot.RECEPTION);
        if (reception == null) {
            return null;
        }
        DossierReceived rules = (DossierReceived) reception.fact();
        Ledger ledger = new Ledger(
                reception.at(),
                new Limit(
                        rules.limit().unit(),
                        rules.limit().amount(),
                        rules.limit().cutOff()),
                rules.pausePolicy(),
                requests(dossier),
                dossier.standingInOrder(Slot.LETTER).stream()
                        .map(letter -> new Extension(letter.at(), ((ExtensionGranted) letter.fact()).newDueAt()))
                        .toList(),
                dossier.closing(),
                rules.maxExtensions());
        return clock(hours(rules.officeHours())).judge(ledger);
    }

    /** The last moment to receive or refuse an online submission. */
    Instant receptionDueAt(Instant submittedAt, DossierSubmitted submission) {
        return receptionClock(submission).dueAt(submittedAt);
    }

    /** Whether that moment is in a year whose calendar is not complete. */
    boolean isReceptionProvisional(Instant submittedAt, DossierSubmitted submission) {
        return receptionClock(submission).isProvisional(submittedAt);
    }

    private ReceptionClock receptionClock(DossierSubmitted submission) {
        return new ReceptionClock(calendar, hours(submission.officeHours()));
    }

    private static List<Request> requests(RecordedDossier dossier) {
        return Stream.concat(
                        requests(dossier, RequestKind.SUPPLEMENT, Slot.SUPPLEMENT_ASKED, Slot.SUPPLEMENT_COMPLETED),
                        requests(dossier, RequestKind.PAYMENT, Slot.PAYMENT_ASKED, Slot.PAYMENT_COMPLETED))
                .toList();
    }

    private static Stream<Request> requests(RecordedDossier dossier, RequestKind kind, Slot asked, Slot completed) {
        return dossier.requests(asked, completed).stream()
                .map(one -> new Request(
                        kind,
                        one.asked().at(),
                        one.completed() == null ? null : one.completed().at()));
    }

    private DossierClock clock(OfficeHours hours) {
        if (clocks.size() >= KEPT) {
            clocks.clear();
        }
        return clocks.computeIfAbsent(hours, key -> new DossierClock(calendar, key));
    }

    /** The end of office hours of a day; {@code hours} as a fact carries them. */
    public static Instant closing(LocalDate day, List<OfficeHoursVersion> hours) {
        return day.atTime(hours(hours).on(day).closes()).atZone(LegalZone.ZONE).toInstant();
    }

    /** The hours that a fact carries; null means the standard ones. */
    public static OfficeHours hours(List<OfficeHoursVersion> carried) {
        return carried == null
                ? OfficeHours.standard()
                : OfficeHours.of(carried.stream().map(DossierClocks::version).toList());
    }

    private static OfficeHours.Version version(OfficeHoursVersion carried) {
        return new OfficeHours.Version(
                carried.validFrom(),
                carried.sessions().stream()
                        .map(session -> new OfficeHours.Session(session.opens(), session.closes()))
                        .toList());
    }
}
