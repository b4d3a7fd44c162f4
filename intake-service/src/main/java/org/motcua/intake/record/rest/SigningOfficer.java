package org.motcua.intake.record.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.motcua.intake.record.application.NamingOfficer;
import org.motcua.intake.record.domain.Officer;

/**
 * The caller as slips name who did an act: by the claims {@code name} and {@code title} of the token. A token without a name,
 * or with one that cannot be printed, names nobody; the slip then has the account.
 */
@Singleton
public class SigningOfficer {

    private static final int LONGEST = 200;

    private final SecurityIdentity identity;
    private final NamingOfficer naming;

    SigningOfficer(SecurityIdentity identity, NamingOfficer naming) {
        this.identity = identity;
        this.naming = naming;
    }

    /** Keeps what the caller is called, before the act that the caller does. */
    public void note() throws SQLException {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            String name = text(token, "name");
            if (name != null) {
                naming.name(token.getName(), new Officer(name, text(token, "title")));
            }
        }
    }

    private static String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        String text = value == null ? "" : value.toString().strip();
        return text.isEmpty() || text.length() > LONGEST || !StorableText.is(text) ? null : text;
    }
}
