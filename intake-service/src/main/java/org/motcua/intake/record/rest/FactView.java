package org.motcua.intake.record.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.contract.Channel;
import org.motcua.contract.LimitVersion;
import org.motcua.contract.OfficeHoursVersion;
import org.motcua.contract.StepShare;
import org.motcua.legalclock.PausePolicy;

/** A fact as callers see it described: one shape with the members of all kinds, which client generators can use. */
@Schema(requiredProperties = "type")
record FactView(
        @Schema(description = "What happened, such as DossierReceived")
        String type,

        @Schema(description = "The unit of a submission, a reception, a transfer or a step")
        String unit,

        String procedure,
        String field,
        @Schema(description = "How it came") Channel channel,

        @Schema(description = "Service level: 4 full, 3 partial, 2 information only")
        Integer level,

        @Schema(description = "0 citizen, 1 enterprise, 2 household business")
        Integer applicantKind,

        @Schema(description = "The unit's own office hours") List<OfficeHoursVersion> officeHours,

        @Schema(description = "The time limit of a reception")
        LimitVersion limit,

        @Schema(description = "What an open request does to the clock")
        PausePolicy pausePolicy,

        @Schema(description = "How many letters of apology count")
        Integer maxExtensions,

        @Schema(description = "The version of the legal calendar")
        Integer calendarVersion,

        @Schema(description = "The due date printed by another system, in UTC")
        Instant printedDueAt,

        @Schema(description = "The account of an officer") String officer,

        @Schema(description = "The code of a step") String step,

        @Schema(description = "The time that a step may take")
        StepShare share,

        @Schema(description = "Of a voided duplicate: the code of the dossier that stands")
        String standing,

        @Schema(description = "The date of a letter of apology, in UTC")
        Instant newDueAt,

        @Schema(description = "Names of details that became known later")
        List<String> details,

        @Schema(description = "Of a correction: the sequence of the event that was wrong")
        Long correctedSequence,

        @Schema(description = "Of a correction: the right time, in UTC; absent when it never happened")
        Instant occurredAt,

        @Schema(description = "Of a correction: what the event should have said, in this same shape")
        Object fact) {}
