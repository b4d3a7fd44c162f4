package org.motcua.reliable.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.motcua.reliable.catalogue.UnitTree;

/**
 * What the caller may see: the subtree of the unit in the token's claim {@code unit}. An administrator without the
 * claim sees all; anybody else without it sees nothing. What is outside is answered as if it did not exist.
 */
@RequestScoped
public class CallerScope {

    private static final String UNIT = "unit";
    private static final String ADMINISTRATOR = "administrator";

    private final SecurityIdentity identity;
    private final UnitTree units;
    private Set<String> visible;

    CallerScope(SecurityIdentity identity, UnitTree units) {
        this.identity = identity;
        this.units = units;
    }

    /** The caller's account id, for authorship. */
    public String account() {
        return identity.getPrincipal().getName();
    }

    /** The unit that limits the caller, if any. */
    public Optional<String> unit() {
        Object claim = identity.getPrincipal() instanceof JsonWebToken token
                ? token.getClaim(UNIT)
                : identity.getAttribute(UNIT);
        return Optional.ofNullable(claim).map(Object::toString).filter(unit -> !unit.isBlank());
    }

    /**
     * The units whose dossiers an answer may hold.
     *
     * @param asked the unit asked for, with its subtree; null or blank for all that the caller sees
     * @return null when nothing is excluded
     * @throws ProblemException 404 when the asked unit is unknown or outside, 403 {@code no-unit} when the caller has
     *     no unit and is no administrator
     */
    public List<String> restrict(String asked) {
        boolean all = seesAll();
        if (asked == null || asked.isBlank()) {
            return all ? null : List.copyOf(visible());
        }
        if (!units.knows(asked) || !all && !visible().contains(asked)) {
            throw new ProblemException(404, "unknown-unit", UNIT);
        }
        return units.subtree(asked);
    }

    /** Whether the caller sees the dossiers of a unit. */
    public boolean sees(String unit) {
        return seesAll() || visible().contains(unit);
    }

    private boolean seesAll() {
        if (unit().isPresent()) {
            return false;
        }
        if (!identity.hasRole(ADMINISTRATOR)) {
            throw new ProblemException(403, "no-unit", null);
        }
        return true;
    }

    private Set<String> visible() {
        if (visible == null) {
            visible = Set.copyOf(units.subtree(unit().orElseThrow()));
        }
        return visible;
    }
}
