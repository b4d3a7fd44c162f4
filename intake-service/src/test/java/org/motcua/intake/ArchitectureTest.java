package org.motcua.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.rules.PackageRules;

/** Features first, rings inside: which feature may know which, and which ring. */
class ArchitectureTest {

    private static final String BASE = "org.motcua.intake.";
    private static final PackageRules RULES = PackageRules.of("org.motcua.intake");
    private static final JavaClasses SERVICE = RULES.classesOfMain();

    /** Each feature and those that it may know; the root, which is the configuration, knows codes alone. */
    private static final Map<String, Set<String>> KNOWN = new TreeMap<>(Map.of(
            "record", Set.of(),
            "catalogue", Set.of("record"),
            "acts", Set.of("record", "catalogue"),
            "personal", Set.of("record", "acts"),
            "entry", Set.of("record", "catalogue", "acts"),
            "imports", Set.of("record", "catalogue", "acts"),
            "lists", Set.of("record", "acts", "personal"),
            "slips", Set.of("record", "catalogue", "acts", "personal", "lists")));

    /** Where plain rules stand. */
    private static final List<String> PLAIN = List.of(
            "record.domain",
            "record.codes",
            "catalogue.domain",
            "acts.domain",
            "acts.corrections",
            "entry.domain",
            "imports.domain",
            "slips.domain");

    @Test
    void everyFeatureHasItsRule() {
        Set<String> features = new TreeSet<>();
        SERVICE.getPackage("org.motcua.intake").getSubpackages().forEach(each -> features.add(each.getRelativeName()));

        assertThat(features).isEqualTo(KNOWN.keySet());
    }

    @Test
    void aFeatureKnowsOnlyThoseBelowIt() {
        KNOWN.forEach((feature, known) -> KNOWN.keySet().stream()
                .filter(other -> !other.equals(feature) && !known.contains(other))
                .forEach(other -> knowsNone(feature + "..", other + "..")));
        RULES.haveNoCircles();
    }

    @Test
    void theRecordIsConfiguredByNobodysKeys() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "record..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.motcua.intake")
                .check(SERVICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record.domain",
                "record.codes",
                "catalogue.domain",
                "acts.domain",
                "acts.corrections",
                "entry.domain",
                "imports.domain",
                "slips.domain"
            })
    void theDomainIsPlainJavaOverContractAndClock(String ring) {
        RULES.needsOnly(ring, andThePlainOnes("java..", "org.motcua.contract..", "org.motcua.legalclock.."));
    }

    @Test
    void everyDomainIsAmongThem() {
        assertThat(PLAIN)
                .containsAll(SERVICE.getPackage("org.motcua.intake").getSubpackagesInTree().stream()
                        .map(each -> each.getName().substring(BASE.length()))
                        .filter(name -> name.endsWith(".domain"))
                        .toList());
    }

    @Test
    void theNationalShapeKnowsNothingButTheDomain() {
        RULES.needsOnly(
                "imports.national",
                andThePlainOnes(
                        "java..", "com.fasterxml.jackson.core..", "org.motcua.contract..", "org.motcua.legalclock.."));
    }

    @ParameterizedTest
    @CsvSource({"application, rest", "application, persistence", "rest, persistence", "persistence, rest"})
    void noRingKnowsOneFurtherOut(String ring, String other) {
        knowsNone(".." + ring + "..", ".." + other + "..");
    }

    @Test
    void noUseCaseKnowsHttp() {
        for (String ring : List.of("..application..", "..persistence..")) {
            knowsNothingOf(ring, "jakarta.ws.rs..", "org.motcua.edge.problem..", "io.vertx..");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "persistence", "rest"})
    void nothingButSlipsThemselvesDrawsThem(String ring) {
        KNOWN.keySet().stream()
                .filter(feature -> !feature.equals("slips"))
                .filter(feature -> RULES.has(feature + "." + ring))
                .forEach(feature -> knowsNone(feature + "." + ring, "slips.rendering"));
        knowsNone("slips.application", "slips.rendering");
        knowsNone("slips.persistence", "slips.rendering");
    }

    @Test
    void onlyPersistenceKnowsHibernate() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..persistence")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..")
                .check(SERVICE);
    }

    @Test
    void aPackageIsReadAtAGlance() {
        assertThat(RULES.packagesWithMoreThan(20)).isEmpty();
    }

    @Test
    void nobodyLooksAtTheSystemClock() {
        RULES.nobodyAsksWhatTimeItIs();
    }

    /** Both below the root, in ArchUnit's notation. */
    private static void knowsNone(String from, String other) {
        knowsNothingOf(from, inIntake(other));
    }

    private static void knowsNothingOf(String from, String... others) {
        noClasses()
                .that()
                .resideInAPackage(inIntake(from))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(SERVICE);
    }

    private static String inIntake(String name) {
        return name.startsWith("..") ? "org.motcua.intake" + name : BASE + name;
    }

    private static String[] andThePlainOnes(String... others) {
        return Stream.concat(Arrays.stream(others), PLAIN.stream().map(name -> BASE + name))
                .toArray(String[]::new);
    }
}
