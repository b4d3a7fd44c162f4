package org.motcua.intake.slips.data;

import org.motcua.intake.slips.data.parts.SlipHeading;
import org.motcua.intake.slips.data.parts.SlipIssue;
import org.motcua.intake.slips.domain.SlipForm;

/** The values of one slip. */
public sealed interface SlipData
        permits ReceiptSlip, SupplementSlip, RefusalSlip, ApologySlip, StopSlip, ControlSlip, RegisterSlip {

    /** The form these values belong to, never null. */
    SlipForm form();

    /** Who issues the slip, under which number and on which day; never null. */
    SlipHeading heading();

    /** Which print this is; never null. */
    SlipIssue issue();

    /** What the QR code says: a lookup address or the dossier code; null or blank prints none. */
    String lookup();
}
