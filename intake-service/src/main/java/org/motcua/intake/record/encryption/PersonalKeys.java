package org.motcua.intake.record.encryption;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of personal data, from a properties file: {@code key.<id>} is a key of 32 random bytes in Base64,
 * {@code current} the id of the one that seals, {@code search} the id of the one that indexes. The others only open what
 * they once sealed.
 */
public final class PersonalKeys {

    private static final String KEY = "key.";
    private static final int BYTES = 32;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,31}");

    private final Map<String, SecretKey> keys;
    private final String current;
    private final String search;

    private PersonalKeys(Map<String, SecretKey> keys, String current, String search) {
        this.keys = keys;
        this.current = current;
        this.search = search;
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException when it cannot be read or is not as it should be; the message holds no key
     */
    public static PersonalKeys read(Path file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("The key file of personal data cannot be read: " + file, e);
        }
        return of(lines);
    }

    static PersonalKeys of(Properties lines) {
        Map<String, SecretKey> keys = new HashMap<>();
        lines.stringPropertyNames().stream()
                .filter(name -> name.startsWith(KEY))
                .forEach(name -> keys.put(id(name.substring(KEY.length())), key(name, lines.getProperty(name))));
        String current = chosen(lines, "current", keys);
        String search = chosen(lines, "search", keys);
        if (current.equals(search)) {
            throw new IllegalStateException("current and search must name different keys");
        }
        return new PersonalKeys(Map.copyOf(keys), current, search);
    }

    private static String id(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalStateException("The id of a key is 1 to 32 letters, digits, hyphens and underscores");
        }
        return id;
    }

    private static SecretKey key(String name, String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length == BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException e) {
            // Said below, without the value.
        }
        throw new IllegalStateException(name + " must be 32 bytes in Base64");
    }

    private static String chosen(Properties lines, String choice, Map<String, SecretKey> keys) {
        String id = lines.getProperty(choice, "").strip();
        if (!keys.containsKey(id)) {
            throw new IllegalStateException("The key file must say " + choice + "=<id>, with a line key.<id>");
        }
        return id;
    }

    /** Id of the key that seals. */
    public String current() {
        return current;
    }

    /** Id of the key that indexes. */
    public String search() {
        return search;
    }

    /**
     * A key by its id.
     *
     * @throws IllegalStateException when the file has none of this id
     */
    SecretKey key(String id) {
        return find(id).orElseThrow(() ->
                new IllegalStateException("The key file has no key." + id + ", which personal data was sealed with"));
    }

    /** A key by its id, if the file has it. */
    Optional<SecretKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }
}
