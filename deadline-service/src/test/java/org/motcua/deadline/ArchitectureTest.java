package org.motcua.deadline;

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
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String BASE = "org.motcua.deadline.";
    private static final List<String> PACKAGES = List.of("domain", "application", "rest", "messaging", "persistence");
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.motcua.deadline");

    @Test
    void thePackagesOfTheRulesExist() {
        PACKAGES.forEach(
                name -> assertThat(SERVICE.containPackage(BASE + name)).as(name).isTrue());
        assertThat(SERVICE.contain(BASE + "domain.Judging")).isTrue();
    }

    @Test
    void theDomainIsPlainJavaAndLegalClock() {
        check(classes()
                .that()
                .resideInAPackage(BASE + "domain")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.motcua.legalclock", BASE + "domain")));
    }

    @Test
    void theApplicationKnowsNoAdapter() {
        check(noAccess("application", "rest", "messaging", "persistence"));
    }

    @Test
    void adaptersKnowNoOtherAdapter() {
        check(noAccess("rest", "messaging", "persistence"));
        check(noAccess("messaging", "rest", "persistence"));
        check(noAccess("persistence", "rest", "messaging"));
    }

    @Test
    void onlyTheLegalClockJudgesTime() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "domain", BASE + "application")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.motcua.legalclock.DossierClock")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.motcua.legalclock.StepClock"));
    }

    @Test
    void nobodyLooksAtTheSystemClock() {
        check(noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis"));
    }

    private static ArchRule noAccess(String from, String... to) {
        return noClasses()
                .that()
                .resideInAPackage(BASE + from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(to).map(BASE::concat).toArray(String[]::new));
    }

    private static void check(ArchRule rule) {
        rule.check(SERVICE);
    }
}
