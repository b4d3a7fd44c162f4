package org.motcua.intake.catalogue.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a unit, as callers see it described; {@link UnitsResource} reads it member by member. */
@Schema(requiredProperties = "HieuLucDen")
record UnitClosing(
        @Schema(description = "Its last day") @JsonProperty("HieuLucDen")
        LocalDate lastDay,

        @Schema(description = "The unit that takes over on the next day") @JsonProperty("DonViKeThua")
        String successor) {}
