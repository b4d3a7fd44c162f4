package org.motcua.reliable;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each package may know. A package named here that does not exist fails. */
class LibraryRulesTest {

    private static final String LIBRARY = "org.motcua.reliable";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(LIBRARY);

    @ParameterizedTest
    @CsvSource({
        "outbox, kafka",
        "consumer, kafka",
        "kafka, ''",
        "catalogue, ''",
        "time, ''",
        "web, catalogue",
        "reconciliation, ''",
        "rest, 'consumer,reconciliation,web'",
        "runtime, 'catalogue,consumer,kafka,outbox'"
    })
    void aPackageKnowsOnlyThoseBelowIt(String name, String known) {
        String own = existing(name);
        String[] others = {
            "kafka", "outbox", "consumer", "catalogue", "reconciliation", "time", "web", "rest", "runtime"
        };
        for (String other : others) {
            if (!other.equals(name) && !List.of(known.split(",")).contains(other)) {
                noClasses()
                        .that()
                        .resideInAPackage(own)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(existing(other))
                        .check(MAIN);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"outbox", "consumer", "kafka", "catalogue"})
    void thePartsThatMoveEventsKnowNothingOfAContainer(String name) {
        noClasses()
                .that()
                .resideInAPackage(existing(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.eclipse.microprofile..", "io.smallrye..")
                .check(MAIN);
    }

    @Test
    void theInterfacesOfTheLibraryNeedNothingButJava() {
        assertThat(MAIN.containPackage(LIBRARY)).isTrue();
        classes()
                .that()
                .resideInAPackage(LIBRARY)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.sql..", LIBRARY)
                .check(MAIN);
    }

    @Test
    void onlyTheClockProducerAsksWhatTimeItIs() {
        noClasses()
                .that()
                .resideOutsideOfPackage(existing("time"))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(MAIN);
    }

    private String existing(String name) {
        String full = LIBRARY + "." + name;
        assertThat(MAIN.containPackage(full)).as(full).isTrue();
        return full;
    }
}
