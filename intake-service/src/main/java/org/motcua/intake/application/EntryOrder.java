package org.motcua.intake.application;

import java.util.Arrays;
import java.util.function.Predicate;
import org.motcua.intake.domain.DossierEntry;

/**
 * A dossier to be entered for somebody, once.
 *
 * @param account the caller's account
 * @param key     the caller's name for this request
 * @param content a digest of all that the request says
 * @param entry   what is handed in
 * @param visible the units that the caller may enter dossiers for
 */
public record EntryOrder(String account, String key, byte[] content, DossierEntry entry, Predicate<String> visible) {

    /** Whether two requests of one key say the same. */
    boolean says(byte[] other) {
        return Arrays.equals(content, other);
    }

    UseOfKey.Ref ref() {
        return new UseOfKey.Ref(account, key);
    }

    /** Tells no value: it holds personal data. */
    @Override
    public String toString() {
        return "EntryOrder";
    }
}
