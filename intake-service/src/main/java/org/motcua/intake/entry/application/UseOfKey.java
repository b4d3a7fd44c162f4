package org.motcua.intake.entry.application;

import java.time.Instant;
import org.motcua.intake.record.encryption.RequestDigests.Keyed;

/**
 * What a request's key was used for.
 *
 * @param content the keyed digest of all that the request said
 * @param caller  roles and unit of the account then, null of a use that was noted before they were kept
 * @param code    the dossier that it entered
 * @param version sequence of the last event that the answer told of
 */
public record UseOfKey(Ref ref, Keyed content, String caller, String code, long version, Instant usedAt) {

    /** A key is one caller's own. */
    public record Ref(String account, String key) {}

    /** Whether a caller of these roles and this unit used it. An account may be given others meanwhile. */
    boolean isOf(String asking) {
        return caller == null || caller.equals(asking);
    }
}
