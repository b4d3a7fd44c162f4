package org.motcua.intake.slips.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.edge.parameters.Moments;
import org.motcua.intake.slips.application.SlipPrint;

/** A print of a slip and where it is. */
public record SlipPrintView(
        long id,
        @Schema(examples = "receipt") String form,

        @Schema(description = "The sequence of the event that it is about.")
        long about,

        @Schema(description = "0 for an original, from 1 for a copy of it.")
        int copyNo,

        @Schema(description = "Running number of the unit's slips of this form in the year.")
        int slipNo,

        LocalDate slipDay,
        OffsetDateTime printedAt,
        String printedBy,
        @Schema(description = "The page to print.") String page,
        @Schema(description = "The same as PDF.") String pdf) {

    static SlipPrintView of(SlipPrint print) {
        String page = "/api/v1/dossiers/" + print.code() + "/slips/prints/" + print.id();
        return new SlipPrintView(
                print.id(),
                DossierSlipsResource.path(print.form()),
                print.subject(),
                print.copyNo(),
                print.slipNo(),
                print.slipDay(),
                Moments.local(print.printedAt()),
                print.account(),
                page,
                page + "?as=pdf");
    }
}
