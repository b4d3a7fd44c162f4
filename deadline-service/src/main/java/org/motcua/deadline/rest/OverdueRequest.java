package org.motcua.deadline.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.motcua.contract.Channel;

/**
 * How overdue lists are asked for; every parameter may be absent. {@code unit} asks as figures do, so that the list and
 * form 06a agree: a transferred dossier is in the list of one unit only. {@code desk} asks where the work lies.
 */
public class OverdueRequest {

    @QueryParam("unit")
    @Parameter(
            description =
                    "The unit responsible at reception, such as H15.101, with those below it as the tree stood at the"
                            + " moment asked for: the one that figures count the dossier for, also after a transfer. Without it,"
                            + " all whose unit or desk the caller may see")
    String unit;

    @QueryParam("desk")
    @Parameter(
            description =
                    "The unit whose desk holds the dossier today, such as H15.102, with those below it: who has to"
                            + " act, whoever is responsible. Without it, at any desk")
    String desk;

    @QueryParam("procedure")
    String procedure;

    @QueryParam("field")
    String field;

    @QueryParam("channel")
    @Parameter(description = "DIRECT, ONLINE or POST", schema = @Schema(implementation = Channel.class))
    String channel;

    @QueryParam("at")
    @Parameter(description = "Moment at which the dossiers are late; now when absent, never in the future")
    String at;

    @QueryParam("minDaysLate")
    @Parameter(description = "Working days that have passed since the due date, at least")
    String minDaysLate;

    @QueryParam("cursor")
    @Parameter(description = "The value of next in the page before")
    String cursor;

    @QueryParam("limit")
    @Parameter(description = "Items of a page, 1 to 500, 50 when absent")
    String limit;
}
