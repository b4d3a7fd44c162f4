package org.motcua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The keys of personal data for a local stack: made the first time, kept with the database that they belong to. */
public final class PersonalKeyFile {

    private static final int BYTES = 32;

    private PersonalKeyFile() {}

    /** Makes the file, for its owner alone, unless it is there. */
    public static Path make(Path file) {
        if (Files.exists(file)) {
            return file;
        }
        List<String> lines =
                List.of("current=local-1", "search=search-1", "key.local-1=" + newKey(), "key.search-1=" + newKey());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 32 random bytes in Base64. */
    public static String newKey() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
