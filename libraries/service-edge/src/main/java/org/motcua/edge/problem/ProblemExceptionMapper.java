package org.motcua.edge.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a {@link ProblemException}. */
@Provider
public class ProblemExceptionMapper implements ExceptionMapper<ProblemException> {

    private final Problems problems;

    ProblemExceptionMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(ProblemException exception) {
        return problems.of(exception).toResponse();
    }
}
