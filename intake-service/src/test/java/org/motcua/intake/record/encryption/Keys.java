package org.motcua.intake.record.encryption;

import java.util.Properties;
import org.motcua.local.PersonalKeyFile;

/** Keys for tests. */
final class Keys {

    static final String ONE = PersonalKeyFile.newKey();
    static final String TWO = PersonalKeyFile.newKey();
    static final String SEARCH = PersonalKeyFile.newKey();

    private Keys() {}

    static Properties lines(String current, String... more) {
        Properties lines = new Properties();
        lines.put("current", current);
        lines.put("search", "s");
        lines.put("key.s", SEARCH);
        for (int i = 0; i < more.length; i += 2) {
            lines.put(more[i], more[i + 1]);
        }
        return lines;
    }

    static PersonalKeys of(String current, String... more) {
        return PersonalKeys.of(lines(current, more));
    }
}
