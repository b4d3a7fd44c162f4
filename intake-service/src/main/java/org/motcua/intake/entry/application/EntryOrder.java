package org.motcua.intake.entry.application;

import java.util.function.Predicate;
import org.motcua.intake.entry.domain.DossierEntry;

/**
 * A dossier to be entered for somebody, once.
 *
 * @param account the caller's account
 * @param caller  the roles and the unit in which the account calls
 * @param key     the caller's name for this request
 * @param digest  SHA-256 of all that the request says; only a keyed one of it is stored
 * @param entry   what is handed in
 * @param visible the units that the caller may enter dossiers for
 */
public record EntryOrder(
        String account, String caller, String key, byte[] digest, DossierEntry entry, Predicate<String> visible) {

    UseOfKey.Ref ref() {
        return new UseOfKey.Ref(account, key);
    }

    /** Tells no value: it holds personal data. */
    @Override
    public String toString() {
        return "EntryOrder";
    }
}
