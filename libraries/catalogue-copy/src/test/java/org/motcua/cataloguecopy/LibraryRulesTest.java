package org.motcua.cataloguecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.motcua.rules.PackageRules;

/** What each package may know. A package named here that does not exist fails. */
class LibraryRulesTest {

    private static final PackageRules RULES = PackageRules.of("org.motcua.cataloguecopy");

    @Test
    void theCopyKnowsNothingOfItsReconciliation() {
        RULES.knowsOnly("", List.of("", "reconciliation"), List.of());
    }

    @Test
    void nobodyAsksWhatTimeItIs() {
        RULES.nobodyAsksWhatTimeItIs();
    }

    @Test
    void noPackageHasMoreTypesThanAreReadAtAGlance() {
        assertThat(RULES.packagesWithMoreThan(20)).isEmpty();
    }
}
