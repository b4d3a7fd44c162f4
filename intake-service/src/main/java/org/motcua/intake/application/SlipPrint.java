package org.motcua.intake.application;

import java.time.Instant;
import java.time.LocalDate;
import org.motcua.intake.domain.SlipForm;

/**
 * One print of a slip. Page and PDF of a print are the same however often they are asked for.
 *
 * @param id        unique within the service
 * @param subject   sequence of the event that the slip is about; of a control slip, of the last event that it shows
 * @param copyNo    0 for the first print, from 1 for a reprint, which is marked as a copy
 * @param slipNo    running number of the unit's slips of this form in the year; a reprint has that of the first print
 * @param slipDay   local day of the first print
 * @param printedAt when it was printed
 * @param account   who printed it
 */
public record SlipPrint(
        long id,
        String code,
        SlipForm form,
        long subject,
        int copyNo,
        int slipNo,
        LocalDate slipDay,
        Instant printedAt,
        String account) {

    /**
     * A slip to be printed.
     *
     * @param unit the unit that issues it
     */
    public record Order(String code, SlipForm form, long subject, String unit, String account, Instant at) {}
}
