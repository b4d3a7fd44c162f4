package org.motcua.edge.caller;

import static java.util.stream.Collectors.joining;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.motcua.cataloguecopy.UnitTree;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.edge.problem.ProblemException;

/**
 * What the caller may see: the subtree of the unit in the token's claim {@code unit}. An administrator without the
 * claim sees all; anybody else without it sees nothing. What is outside is answered as if it did not exist.
 */
@RequestScoped
public class CallerScope {

    private static final String UNIT = "unit";
    private static final String ADMINISTRATOR = "administrator";

    private static final Set<String> READERS_IN_FULL = Set.of("counter", "officer", "supervisor");
    private static final Set<String> ROLES =
            Set.of("counter", "officer", "supervisor", "reporter", "auditor", ADMINISTRATOR);

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
     * @throws ProblemException 404 when the asked unit is unknown or outside, 403 {@code no-unit} when the caller has
     *     no unit and is no administrator
     */
    public VisibleUnits restrict(String asked) {
        return restrict(UNIT, asked);
    }

    /**
     * The units of a parameter that is not called {@code unit}, such as those whose desks are asked for.
     *
     * @param parameter its name, for the problem
     * @param asked     the unit asked for, with its subtree; null or blank for all that the caller sees
     * @throws ProblemException as {@link #restrict(String)}
     */
    public VisibleUnits restrict(String parameter, String asked) {
        return restrict(parameter, asked, units::subtree);
    }

    /**
     * The units whose figures an answer may hold, in the tree as it stood on a day. Whether the caller may ask for a
     * unit is still a matter of today's tree.
     *
     * @param asked the unit asked for, with its subtree of that day; null or blank for the caller's own
     * @param day   local day (Asia/Ho_Chi_Minh)
     * @throws ProblemException as {@link #restrict(String)}
     */
    public VisibleUnits restrictOn(String asked, LocalDate day) {
        return restrict(UNIT, asked, unit -> units.subtreeOn(unit, day));
    }

    private VisibleUnits restrict(String parameter, String asked, Function<String, List<String>> subtree) {
        boolean all = seesAll();
        if (asked == null || asked.isBlank()) {
            return all ? VisibleUnits.ALL : VisibleUnits.only(subtree.apply(unit().orElseThrow()));
        }
        if (!units.knows(asked) || !all && !visible().contains(asked)) {
            throw new ProblemException(404, "unknown-unit", parameter);
        }
        return VisibleUnits.only(subtree.apply(asked));
    }

    /** The units whose dossiers the caller sees; asked for before a transaction begins. */
    public VisibleUnits units() {
        return restrict(null);
    }

    /** Whether the caller sees the dossiers of a unit. */
    public boolean sees(String unit) {
        return seesAll() || visible().contains(unit);
    }

    /**
     * The caller's roles and unit in one text, which is the same as long as they are: an account may be given others.
     * Roles that this system does not know are left out.
     */
    public String authority() {
        String roles =
                identity.getRoles().stream().filter(ROLES::contains).sorted().collect(joining(","));
        return roles + "@" + unit().orElse("");
    }

    /** Whether the caller may read an applicant's details in full, and not only see them masked. */
    public boolean mayReadInFull() {
        return READERS_IN_FULL.stream().anyMatch(identity::hasRole);
    }

    /** Whether the caller is an administrator of all units and not of one. */
    public boolean isForTheWholeSystem() {
        return unit().isEmpty() && identity.hasRole(ADMINISTRATOR);
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
