package org.motcua.deadline.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.motcua.contract.Channel;

/** How overdue lists are asked for; every parameter may be absent. */
public class OverdueRequest {

    @QueryParam("unit")
    @Parameter(description = "Unit, with its subtree")
    String unit;

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
