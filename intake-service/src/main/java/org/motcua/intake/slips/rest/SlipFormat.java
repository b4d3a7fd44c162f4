package org.motcua.intake.slips.rest;

import org.motcua.edge.parameters.Parameters;
import org.motcua.intake.slips.rendering.Slips.Output;
import org.motcua.intake.slips.templates.PaperSize;

/**
 * How a caller wants a slip.
 *
 * @param paper   null for the form's statutory one
 * @param version null for the one in force on the slip's day
 */
record SlipFormat(PaperSize paper, String version, Output output) {

    static final String PDF = "application/pdf";

    /** Of the texts of a request, each of which may be null. */
    static SlipFormat of(String paper, String version, String as, String accept) {
        Output fallback = accept != null && accept.startsWith(PDF) ? Output.PDF : Output.HTML;
        return new SlipFormat(
                Parameters.choiceOr("paper", paper, PaperSize.class, null),
                version == null || version.isBlank() ? null : version.strip(),
                Parameters.choiceOr("as", as, Output.class, fallback));
    }
}
