package org.motcua.reporting;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String BASE = "org.motcua.reporting.";
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.motcua.reporting");

    @Test
    void thePackagesOfTheRulesExist() {
        for (String name : List.of("domain", "application", "rest", "messaging", "persistence")) {
            assertThat(SERVICE.containPackage(BASE + name)).as(name).isTrue();
        }
        assertThat(SERVICE.contain("org.motcua.reporting.domain.Report")).isTrue();
    }

    @Test
    void theDomainIsPlainJavaOverLegalClockAndUnits() {
        check(classes()
                .that()
                .resideInAPackage(BASE + "domain")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "org.motcua.legalclock", "org.motcua.cataloguecopy", BASE + "domain")));
    }

    @Test
    void theApplicationKnowsNoAdapter() {
        check(noClasses()
                .that()
                .resideInAPackage(BASE + "application")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "rest", BASE + "messaging", BASE + "persistence", "org.motcua.contract"));
    }

    @Test
    void adaptersKnowNoOtherAdapter() {
        check(noAccess("rest", "messaging", "persistence"));
        check(noAccess("messaging", "rest", "persistence"));
        check(noAccess("persistence", "rest", "messaging"));
    }

    @Test
    void nobodyLooksAtTheSystemClock() {
        check(noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void nothingComputesTime() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.motcua.legalclock.DossierClock")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.motcua.legalclock.WorkCalendar"));
    }

    private static ArchRule noAccess(String from, String... to) {
        String[] packages = List.of(to).stream().map(BASE::concat).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(BASE + from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    private static void check(ArchRule rule) {
        rule.check(SERVICE);
    }
}
