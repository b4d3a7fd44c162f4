package org.motcua.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What the packages below one root may know, for the tests of libraries and services. Names of packages are written
 * without the root. A rule about a package that is not there fails: a rule of nothing proves nothing.
 */
public final class PackageRules {

    private final String root;
    private final JavaClasses main;

    private PackageRules(String root) {
        this.root = root;
        this.main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** @param root the package that holds all of a library or service, as {@code org.motcua.postgres} */
    public static PackageRules of(String root) {
        return new PackageRules(root);
    }

    /** Whether there is such a package. */
    public boolean has(String name) {
        return main.containPackage(root + "." + name);
    }

    /** The classes that are judged: main code, without tests. */
    public JavaClasses classesOfMain() {
        return main;
    }

    /**
     * A package knows none of the others but those named.
     *
     * @param name the package itself, without the ones below it
     * @param others all packages of the rule
     * @param known those of them that it may know
     */
    public void knowsOnly(String name, Collection<String> others, Collection<String> known) {
        for (String other : others) {
            if (!other.equals(name) && !known.contains(other)) {
                noClasses()
                        .that()
                        .resideInAPackage(existing(name))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(existing(other))
                        .check(main);
            }
        }
    }

    /** A package depends on nothing but the packages given, in ArchUnit's notation, and itself. */
    public void needsOnly(String name, String... allowed) {
        String[] all = Arrays.copyOf(allowed, allowed.length + 1);
        all[allowed.length] = existing(name);
        classes()
                .that()
                .resideInAPackage(existing(name))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(all)
                .check(main);
    }

    /** A package can be used without a container: by plain construction, in a test or in another framework. */
    public void needsNoContainer(String name) {
        noClasses()
                .that()
                .resideInAPackage(existing(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.eclipse.microprofile..", "io.smallrye..")
                .check(main);
    }

    /** Nobody reads the clock of the machine. */
    public void nobodyAsksWhatTimeItIs() {
        noneAsksWhatTimeItIs(root + "..", "no.such.package");
    }

    /** Nobody but the clock producer reads the clock of the machine. */
    public void asksWhatTimeItIsOnlyIn(String producer) {
        noneAsksWhatTimeItIs(root + "..", existing(producer));
    }

    private void noneAsksWhatTimeItIs(String judged, String allowed) {
        noClasses()
                .that()
                .resideInAPackage(judged)
                .and()
                .resideOutsideOfPackage(allowed)
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
                .check(main);
    }

    /** The packages right below the root do not know each other in a circle. */
    public void haveNoCircles() {
        SlicesRuleDefinition.slices()
                .matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(main);
    }

    /**
     * The packages that hold more types than can be read at a glance, as {@code name: number}; nested types do not
     * count. Empty when all is well.
     */
    public List<String> packagesWithMoreThan(int most) {
        return main.getPackage(root).getSubpackagesInTree().stream()
                .filter(each -> typesOf(each) > most)
                .map(each -> each.getName() + ": " + typesOf(each))
                .sorted()
                .toList();
    }

    private static long typesOf(JavaPackage each) {
        return each.getClasses().stream()
                .filter(PackageRules::isOfItsOwn)
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .count();
    }

    /** Neither an array nor nested; also what a compiler makes for a class, and nests in none, has a dollar in its name. */
    private static boolean isOfItsOwn(JavaClass type) {
        return !type.isArray() && !type.getName().contains("$");
    }

    private String existing(String name) {
        String full = name.isEmpty() ? root : root + "." + name;
        if (!main.containPackage(full)) {
            throw new AssertionError("There is no package " + full + " to judge.");
        }
        return full;
    }
}
