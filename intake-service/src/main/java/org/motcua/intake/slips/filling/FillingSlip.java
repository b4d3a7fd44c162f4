package org.motcua.intake.slips.filling;

import org.motcua.intake.catalogue.application.CatalogueSnapshot;
import org.motcua.intake.slips.application.PrintedSlip;
import org.motcua.intake.slips.data.SlipData;

/** Fills a slip of any form but the register. */
public final class FillingSlip {

    private FillingSlip() {}

    /**
     * The slip's values.
     *
     * @throws SlipOutdated when the event it is about is no longer believed
     */
    public static SlipData fill(PrintedSlip printed, CatalogueSnapshot catalogue, SlipSettings settings) {
        SlipSource source = new SlipSource(printed, catalogue, settings);
        return switch (printed.print().form()) {
            case RECEIPT -> FillingReceipt.fill(source);
            case SUPPLEMENT_REQUEST -> FillingNotices.supplement(source);
            case REFUSAL -> FillingNotices.refusal(source);
            case APOLOGY -> FillingNotices.apology(source);
            case STOP_NOTICE -> FillingNotices.stop(source);
            case CONTROL_SLIP -> FillingControlSlip.fill(source);
            case REGISTER -> throw new IllegalArgumentException("a register is not about one dossier");
        };
    }
}
