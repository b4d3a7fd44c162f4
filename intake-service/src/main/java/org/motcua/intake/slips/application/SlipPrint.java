package org.motcua.intake.slips.application;

import java.time.Instant;
import java.time.LocalDate;
import org.motcua.intake.slips.domain.SlipForm;

/**
 * One print of a slip. It tells the dossier as it was known at the head, however often it is asked for; a copy has its
 * original's head, and so tells the same. Not kept are the catalogue's names, the place and the unit's symbol, which are
 * those of the day it is asked for, and what was erased since, which is gone; and an appointment is computed by the
 * calendar in use.
 *
 * @param id        unique within the service
 * @param subject   sequence of the event that the slip is about; of a control slip, of the last event that it shows
 * @param head      sequence of the last event that the slip tells, null when it tells what is now known: it was printed
 *                  before heads were kept
 * @param copyNo    0 for an original, from 1 for a reprint, which is marked as a copy
 * @param slipNo    running number of the unit's slips of this form in the year; a reprint has that of its original
 * @param slipDay   local day of the original
 * @param printedAt when it was printed
 * @param account   who printed it
 */
public record SlipPrint(
        long id,
        String code,
        SlipForm form,
        long subject,
        Long head,
        int copyNo,
        int slipNo,
        LocalDate slipDay,
        Instant printedAt,
        String account) {

    /**
     * A slip to be printed.
     *
     * @param head    sequence of the dossier's last event
     * @param amended sequence of the last event that changed what had been told, 0 when none
     * @param unit    the unit that issues it
     */
    public record Order(
            String code,
            SlipForm form,
            long subject,
            long head,
            long amended,
            String unit,
            String account,
            Instant at) {

        /** The order's first print. */
        public SlipPrint original(int slipNo, LocalDate slipDay) {
            return new SlipPrint(0, code, form, subject, head, 0, slipNo, slipDay, at, account);
        }

        /** Another print of what was printed before. */
        public SlipPrint copyOf(SlipPrint before) {
            return new SlipPrint(
                    0, code, form, subject, before.head, before.copyNo + 1, before.slipNo, before.slipDay, at, account);
        }
    }

    /** Whether it no longer tells what an order asks for, since that was corrected or completed meanwhile. */
    public boolean isAmendedFor(Order order) {
        return head != null && head < order.amended();
    }

    /** The same, numbered by the service. */
    public SlipPrint withId(long given) {
        return new SlipPrint(given, code, form, subject, head, copyNo, slipNo, slipDay, printedAt, account);
    }
}
