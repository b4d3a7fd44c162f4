package org.motcua.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.motcua.rules.PackageRules;

/** What each package may know. A package named here that does not exist fails. */
class LibraryRulesTest {

    private static final PackageRules RULES = PackageRules.of("org.motcua.postgres");

    @Test
    void usesNothingButJavaAndTheDriver() {
        RULES.needsOnly("", "java..", "javax.sql..", "org.postgresql..");
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
