package org.motcua.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LibraryRulesTest {

    private static final String LIBRARY = "org.motcua.contract";

    private final JavaClasses main = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(LIBRARY);

    @Test
    void usesNothingButJavaJacksonAndTheLegalClock() {
        assertThat(main.containPackage(LIBRARY)).isTrue();
        classes()
                .that()
                .resideInAPackage(LIBRARY)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "com.fasterxml.jackson..", "org.motcua.legalclock", LIBRARY)
                .check(main);
    }

    @Test
    void onlyTheWireFormKnowsTheMapper() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ContractJson")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
                .orShould()
                .callMethod(Instant.class, "now")
                .check(main);
    }
}
