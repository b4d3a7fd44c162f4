package org.motcua.intake;

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

    private static final String BASE = "org.motcua.intake.";
    private static final List<String> ADAPTERS = List.of("rest", "persistence", "slip");
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.motcua.intake");

    @Test
    void thePackagesOfTheRulesExist() {
        for (String name : List.of("domain", "application", "national", "rest", "persistence", "slip", "slip.data")) {
            assertThat(SERVICE.containPackage(BASE + name)).as(name).isTrue();
        }
        assertThat(SERVICE.contain("org.motcua.intake.imports.domain.Merging")).isTrue();
    }

    @Test
    void theDomainIsPlainJavaOverContractAndClock() {
        check(classes()
                .that()
                .resideInAPackage(BASE + "domain")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java.lang..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "org.motcua.contract",
                        "org.motcua.legalclock",
                        BASE + "domain")));
    }

    @Test
    void theNationalShapeKnowsNothingButTheDomain() {
        check(classes()
                .that()
                .resideInAPackage(BASE + "national")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "com.fasterxml.jackson.core..",
                        "org.motcua.contract",
                        "org.motcua.legalclock",
                        BASE + "domain",
                        BASE + "national")));
    }

    @Test
    void theApplicationKnowsNoAdapter() {
        check(knowsNone("application", ADAPTERS.stream()));
    }

    @Test
    void adaptersKnowNoOtherAdapter() {
        for (String adapter : ADAPTERS) {
            check(knowsNone(adapter, ADAPTERS.stream().filter(other -> !other.equals(adapter))));
        }
    }

    @Test
    void onlyPersistenceKnowsHibernate() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "persistence")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate.."));
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

    private static ArchRule knowsNone(String from, Stream<String> others) {
        return noClasses()
                .that()
                .resideInAPackage(BASE + from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others.map(name -> BASE + name + "..").toArray(String[]::new));
    }

    private static void check(ArchRule rule) {
        rule.check(SERVICE);
    }
}
