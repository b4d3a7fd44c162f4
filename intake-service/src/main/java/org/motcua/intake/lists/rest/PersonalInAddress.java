package org.motcua.intake.lists.rest;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.motcua.edge.problem.ProblemException;

/** Refuses whoever is looked for by name or number in an address, and says where to send it instead. */
public class PersonalInAddress {

    /**
     * Looks at the names before anything else does: to say that the parameter is unknown would be no help.
     *
     * @throws ProblemException 400 {@code personal-in-address}
     */
    @ServerRequestFilter(priority = Priorities.USER - 1)
    public void refuse(UriInfo address) {
        Set<String> given = address.getQueryParameters().keySet();
        ListQuery.PERSONAL.stream().filter(given::contains).findFirst().ifPresent(name -> {
            throw new ProblemException(400, "personal-in-address", name);
        });
    }
}
