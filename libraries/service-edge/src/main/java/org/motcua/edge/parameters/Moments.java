package org.motcua.edge.parameters;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.motcua.legalclock.LegalZone;

/** Moments as views show them. */
public final class Moments {

    private Moments() {}

    /** The moment with the offset of Asia/Ho_Chi_Minh; null for null. */
    public static OffsetDateTime local(Instant moment) {
        return moment == null ? null : moment.atZone(LegalZone.ZONE).toOffsetDateTime();
    }
}
