package org.motcua.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.motcua.rules.PackageRules;

/** What each package may know. A package named here that does not exist fails. */
class LibraryRulesTest {

    private static final PackageRules RULES = PackageRules.of("org.motcua.edge");

    @Test
    void packagesDoNotKnowEachOtherInACircle() {
        RULES.haveNoCircles();
    }

    @Test
    void onlyTheClockProducerAsksWhatTimeItIs() {
        RULES.asksWhatTimeItIsOnlyIn("time");
    }

    @Test
    void noPackageHasMoreTypesThanAreReadAtAGlance() {
        assertThat(RULES.packagesWithMoreThan(20)).isEmpty();
    }
}
