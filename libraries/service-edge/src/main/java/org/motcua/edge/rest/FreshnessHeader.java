package org.motcua.edge.rest;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.motcua.reliable.heartbeat.Freshness;
import org.motcua.reliable.heartbeat.HearingHeartbeats;

/** Tells the age of what is known with every answer of a service that reads facts, tables and spreadsheets included. */
@Provider
public class FreshnessHeader implements ContainerResponseFilter {

    /** Whole seconds, as the member {@code intakeAgeSeconds} of a JSON answer. */
    public static final String NAME = "Motcua-Intake-Age";

    /** Asked for at an answer, not when filters are made: that is before the configuration of a run is known. */
    private final Instance<HearingHeartbeats> hearing;

    FreshnessHeader(Instance<HearingHeartbeats> hearing) {
        this.hearing = hearing;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (HttpMethod.GET.equals(request.getMethod()) && response.getStatus() == Response.Status.OK.getStatusCode()) {
            Freshness freshness = hearing.get().freshness();
            Long age = freshness == null ? null : freshness.ageSeconds();
            if (age != null) {
                response.getHeaders().putSingle(NAME, age);
            }
        }
    }
}
