package org.motcua.intake.acts.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.motcua.contract.OfficeHoursVersion;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.record.domain.DossierClocks;
import org.motcua.intake.record.domain.Fault;
import org.motcua.intake.record.domain.Letter;
import org.motcua.intake.record.domain.LineField;
import org.motcua.legalclock.LegalZone;
import org.motcua.legalclock.OfficeTime;
import org.motcua.legalclock.WorkCalendar;

/**
 * Which new date a letter of apology and extension may promise (form 04, Decree 61/2018/NĐ-CP): one on which the applicant
 * finds the office open, and not so far that it is a slip of the pen.
 *
 * <p>At the desk it can be put right before it is printed, so it must be; a letter of another system has been sent, so its
 * date stays as written and is only pointed at.
 *
 * @param calendar     decides which days are worked
 * @param furthestDays how many days after the letter its new date may be
 */
public record LetterDates(WorkCalendar calendar, int furthestDays) {

    /** @throws IllegalArgumentException when the bound is less than a day */
    public LetterDates {
        if (furthestDays < 1) {
            throw new IllegalArgumentException("furthest-promise is less than a day");
        }
    }

    /**
     * Why a letter written at the desk cannot promise this, naming what it can; null when it can.
     *
     * @param day   the day that was asked for, null when a moment was
     * @param hours of the office, as the reception carries them; null for the standard ones
     */
    Unfit unfit(Instant issuedAt, Instant newDueAt, LocalDate day, List<OfficeHoursVersion> hours) {
        OfficeTime office = office(hours);
        if (isTooFar(issuedAt, newDueAt)) {
            Instant last = office.closingOnOrBefore(furthest(issuedAt));
            return unfit("new-due-too-far", furthestDays, WrittenMoment.of(last));
        }
        if (office.holds(newDueAt)) {
            return null;
        }
        Instant next = day == null ? office.openFrom(newDueAt) : office.closingOnOrAfter(day);
        String code = office.isWorked(LegalZone.day(newDueAt)) ? "new-due-outside-hours" : "new-due-day-off";
        return unfit(code, WrittenMoment.of(next));
    }

    private static Unfit unfit(String code, Object... arguments) {
        return Unfit.of(code, "newDueAt", arguments);
    }

    /**
     * What is worth a look in a letter of another system.
     *
     * @param hours of the unit, null for the standard ones
     */
    public Optional<Fault> warning(Letter letter, List<OfficeHoursVersion> hours) {
        String field = LineField.in(LineField.LETTERS, LineField.NEW_DUE);
        if (isTooFar(letter.issuedAt(), letter.newDueAt())) {
            return Optional.of(Fault.of("promise-too-far", field, String.valueOf(furthestDays)));
        }
        return office(hours).holds(letter.newDueAt())
                ? Optional.empty()
                : Optional.of(Fault.of("promise-outside-office-hours", field));
    }

    private boolean isTooFar(Instant issuedAt, Instant newDueAt) {
        return LegalZone.day(newDueAt).isAfter(furthest(issuedAt));
    }

    private LocalDate furthest(Instant issuedAt) {
        return LegalZone.day(issuedAt).plusDays(furthestDays);
    }

    private OfficeTime office(List<OfficeHoursVersion> hours) {
        return new OfficeTime(calendar, DossierClocks.hours(hours));
    }
}
