package org.motcua.edge.rest;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.motcua.edge.caller.CallerScope;
import org.motcua.edge.parameters.Moments;
import org.motcua.reliable.heartbeat.Freshness;
import org.motcua.reliable.heartbeat.HearingHeartbeats;
import org.motcua.reliable.progress.MeasuringProgress;
import org.motcua.reliable.progress.Progress;

/** Tells how far the service is; a caller can wait until it has caught up. */
@Path("/api/v1/status")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {

    private final MeasuringProgress measuring;
    private final HearingHeartbeats hearing;
    private final CallerScope caller;
    private final String service;

    StatusResource(
            MeasuringProgress measuring,
            HearingHeartbeats hearing,
            CallerScope caller,
            @ConfigProperty(name = "motcua.service") String service) {
        this.measuring = measuring;
        this.hearing = hearing;
        this.caller = caller;
        this.service = service;
    }

    /** The state at the moment of the call. */
    @GET
    @Operation(summary = "How far the service is, now")
    public StatusView status() throws SQLException, InterruptedException {
        Progress progress = measuring.measure();
        Freshness freshness = hearing.freshness();
        return new StatusView(
                service,
                progress.applied(),
                progress.lagRecords(),
                progress.lagSeconds(),
                progress.parked(),
                progress.outboxPending(),
                progress.lagRecords() == null ? "unreachable" : "reachable",
                stuck(progress),
                progress.epochs(),
                freshness == null ? List.of() : sources(freshness),
                freshness == null ? null : freshness.silentFrom());
    }

    private static List<SourceView> sources(Freshness freshness) {
        return freshness.sources().stream()
                .map(source -> new SourceView(
                        source.service(),
                        Moments.local(source.heardAt()),
                        freshness.ageSeconds(source),
                        freshness.isSilent(source)))
                .toList();
    }

    private List<StatusView.Stuck> stuck(Progress progress) {
        if (!caller.isForTheWholeSystem()) {
            return List.of();
        }
        return progress.oldestParked().stream()
                .map(one -> new StatusView.Stuck(one.key(), one.reason(), one.detail(), Moments.local(one.since())))
                .toList();
    }
}
