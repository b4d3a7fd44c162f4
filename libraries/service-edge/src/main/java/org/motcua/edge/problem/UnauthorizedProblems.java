package org.motcua.edge.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers a missing or unusable token. The problem extension's own mappers read a field of the framework that this
 * version of it no longer has, and answered 500.
 */
public class UnauthorizedProblems {

    /** Before the extension's mappers: the lower number wins. */
    private static final int FIRST = 1000;

    private final Problems problems;

    UnauthorizedProblems(Problems problems) {
        this.problems = problems;
    }

    /** No token where one is needed. */
    @ServerExceptionMapper(value = UnauthorizedException.class, priority = FIRST)
    public Response missing(UnauthorizedException exception) {
        return unauthorized();
    }

    /** A token that is none, has expired or was signed by somebody else. */
    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = FIRST)
    public Response unusable(AuthenticationFailedException exception) {
        return unauthorized();
    }

    private Response unauthorized() {
        return problems.problem(401, "unauthorized", null, List.of())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build()
                .toResponse();
    }
}
