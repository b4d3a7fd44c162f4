package org.motcua.deadline.application;

import java.time.Instant;
import org.motcua.deadline.domain.DossierStatus;
import org.motcua.legalclock.Cause;
import org.motcua.legalclock.ClosingKind;

/**
 * A dossier that is late, and what to know to see why.
 *
 * @param desk             who has it now, also when the list is about the past
 * @param names            what people call unit, procedure and desk
 * @param status           its status now, also when the list is about the past
 * @param dueAt            the statutory due date it is late against
 * @param dueCause         what last set that date
 * @param rescheduledDueAt the date of an apology letter that counts, or the statutory one
 * @param promisedDueAt    the date of an apology letter, whether it counts or not, or the statutory one
 * @param printedDueAt     the date printed by another system, null when there is none
 * @param closedAt         null while open
 * @param recordedAt       when intake last recorded something: an old one may mean that news is missing
 */
public record OverdueDossier(
        String code,
        Placement placement,
        Desk desk,
        Names names,
        DossierStatus status,
        Instant receivedAt,
        Instant dueAt,
        Cause dueCause,
        Instant lateFrom,
        Instant rescheduledDueAt,
        Instant promisedDueAt,
        Instant printedDueAt,
        Instant closedAt,
        ClosingKind closedHow,
        boolean provisional,
        Instant recordedAt) {}
