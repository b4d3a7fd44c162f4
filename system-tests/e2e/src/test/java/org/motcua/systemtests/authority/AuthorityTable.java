package org.motcua.systemtests.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The table as somebody wrote it down by hand, {@code authority.txt}. */
final class AuthorityTable {

    private AuthorityTable() {}

    static List<Rule> rules() {
        try (InputStream in = AuthorityTable.class.getResourceAsStream("/authority.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Rule::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
