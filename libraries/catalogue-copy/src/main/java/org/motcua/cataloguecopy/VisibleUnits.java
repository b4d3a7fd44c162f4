package org.motcua.cataloguecopy;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The units whose dossiers an answer may hold. All are seen by who says so, never by what was left out. */
public sealed interface VisibleUnits {

    /** Every unit. */
    VisibleUnits ALL = new All();

    /** These and no others. */
    static VisibleUnits only(Collection<String> codes) {
        return new Only(Collections.unmodifiableSet(new LinkedHashSet<>(codes)));
    }

    /** These and no others. */
    static VisibleUnits only(String... codes) {
        return only(List.of(codes));
    }

    /** Whether a unit is among them. */
    boolean contains(String unit);

    /** Every unit; there is nothing to compare with. */
    record All() implements VisibleUnits {

        @Override
        public boolean contains(String unit) {
            return true;
        }
    }

    /** The units of a set; of an empty one nothing is seen. */
    record Only(Set<String> codes) implements VisibleUnits {

        @Override
        public boolean contains(String unit) {
            return codes.contains(unit);
        }
    }
}
