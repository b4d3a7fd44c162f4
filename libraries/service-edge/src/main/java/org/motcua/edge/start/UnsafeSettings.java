package org.motcua.edge.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** The settings of a service that are good for one machine and for trying out, and for nothing else. */
final class UnsafeSettings {

    private static final String WELL_KNOWN = "motcua";
    private static final Pattern PASSWORD = Pattern.compile("quarkus\\.(?:datasource|flyway)\\.(?:.+\\.)?password");
    private static final String ISSUER = "quarkus.oidc.auth-server-url";
    private static final String SECRET_FILES = "motcua.secret-files";

    private final Config config;

    UnsafeSettings(Config config) {
        this.config = config;
    }

    /** What is wrong, each in a sentence that says what would be right; never a secret. Empty when all is well. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        passwords().stream()
                .filter(this::isWellKnown)
                .forEach(name -> faults.add(name
                        + " is the password that everybody knows. Give the database's role one of its own"
                        + " (MOTCUA_DB_PASSWORD, MOTCUA_DB_OWNER_PASSWORD, MOTCUA_DB_REPORT_PASSWORD)."));
        text(ISSUER).stream()
                .filter(address -> !address.startsWith("https://"))
                .forEach(address -> faults.add(ISSUER
                        + " is not an https address: whoever is between could sign tokens of any role"
                        + " (MOTCUA_IDENTITY_URL)."));
        config.getOptionalValues(SECRET_FILES, String.class).orElse(List.of()).stream()
                .map(Path::of)
                .filter(UnsafeSettings::isOpenToAll)
                .forEach(file -> faults.add(file + " holds keys, and everybody on the machine may read or change it."
                        + " Close it to others (chmod o= " + file + ")."));
        return faults;
    }

    private Set<String> passwords() {
        Set<String> names = new TreeSet<>();
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> PASSWORD.matcher(name).matches())
                .forEach(names::add);
        return names;
    }

    private boolean isWellKnown(String name) {
        return text(name).filter(WELL_KNOWN::equals).isPresent();
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class);
    }

    private static boolean isOpenToAll(Path file) {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            return permissions.contains(PosixFilePermission.OTHERS_READ)
                    || permissions.contains(PosixFilePermission.OTHERS_WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
