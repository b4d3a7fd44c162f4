package org.motcua.reliable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.rules.PackageRules;

/** What each package may know. A package named here that does not exist fails. */
class LibraryRulesTest {

    private static final PackageRules RULES = PackageRules.of("org.motcua.reliable");

    private static final List<String> PACKAGES =
            List.of("kafka", "outbox", "consumer", "progress", "heartbeat", "runtime", "schema");

    @ParameterizedTest
    @CsvSource({
        "outbox, kafka",
        "consumer, kafka",
        "progress, 'consumer,kafka'",
        "heartbeat, 'consumer,kafka'",
        "kafka, ''",
        "schema, ''",
        "runtime, 'consumer,heartbeat,kafka,outbox,progress'"
    })
    void aPackageKnowsOnlyThoseBelowIt(String name, String known) {
        RULES.knowsOnly(name, PACKAGES, List.of(known.split(",")));
    }

    @ParameterizedTest
    @CsvSource({"outbox", "consumer", "progress", "heartbeat", "kafka", "schema"})
    void thePartsThatMoveEventsKnowNothingOfAContainer(String name) {
        RULES.needsNoContainer(name);
    }

    @Test
    void theInterfacesOfTheLibraryNeedNothingButJava() {
        RULES.needsOnly("", "java..", "javax.sql..");
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
