package org.motcua.intake.record.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What accounts were called at which time.
 *
 * @param known by account, the earliest first; who was never named is missing
 */
public record OfficerNames(Map<String, List<Named>> known) {

    /** Nobody is known by name. */
    public static final OfficerNames NONE = new OfficerNames(Map.of());

    /** What an account is called from a moment on. */
    public record Named(Instant from, Officer officer) {}

    /** Name and title at a moment, or the first ones that became known afterwards; the account of who was never named. */
    public String of(String account, Instant at) {
        List<Named> named = account == null ? List.of() : known.getOrDefault(account, List.of());
        return named.stream()
                .filter(one -> !one.from().isAfter(at))
                .reduce((earlier, later) -> later)
                .or(() -> named.stream().findFirst())
                .map(one -> one.officer().written())
                .orElse(account);
    }
}
