package org.motcua.edge.caller;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.motcua.edge.problem.ProblemException;

/**
 * Refuses what concerns the whole system to a caller who is limited to a unit: 403 {@code whole-system}. That the caller
 * is an administrator at all is a matter of the roles, which are asked for before.
 */
@Provider
@WholeSystem
public class WholeSystemOnly implements ContainerRequestFilter {

    private final CallerScope caller;

    WholeSystemOnly(CallerScope caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!caller.isForTheWholeSystem()) {
            throw new ProblemException(403, "whole-system", null);
        }
    }
}
