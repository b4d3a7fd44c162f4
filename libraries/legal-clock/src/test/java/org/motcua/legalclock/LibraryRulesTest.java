package org.motcua.legalclock;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class LibraryRulesTest {

    private static final String LIBRARY = "org.motcua.legalclock";
    private static final String ORACLE = "org.motcua.legalclock.oracle";

    private final JavaClasses main = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(LIBRARY);
    private final JavaClasses all = new ClassFileImporter().importPackages(LIBRARY);

    @Test
    void usesNothingButJava() {
        classes()
                .that()
                .resideInAPackage(LIBRARY)
                .and()
                .areNotAssignableTo(ShippedCalendar.class)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java.lang..", "java.time..", "java.util..", LIBRARY)
                .check(main);
    }

    @Test
    void readsNothingButTheCalendarThatShipsWithIt() {
        classes()
                .that()
                .areAssignableTo(ShippedCalendar.class)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..", "java.time..", "java.util..", "java.io..", "java.nio.charset..", LIBRARY)
                .check(main);
    }

    @Test
    void neverAsksWhatTimeItIs() {
        noClasses()
                .that()
                .resideInAPackage(LIBRARY)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(main);
    }

    @Test
    void sharesNoClassWithItsOracle() {
        classes()
                .that()
                .resideInAPackage(ORACLE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", ORACLE)
                .check(all);
    }
}
