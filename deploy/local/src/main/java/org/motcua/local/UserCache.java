package org.motcua.local;

import java.nio.file.Path;
import java.util.Map;

/** Where what can be unpacked or downloaded again is kept for all stacks of one user. */
final class UserCache {

    private UserCache() {}

    /** {@code motcua} below {@code XDG_CACHE_HOME}, by default {@code ~/.cache}. */
    static Path folder() {
        return folder(System.getenv(), System.getProperty("user.home"));
    }

    static Path folder(Map<String, String> environment, String home) {
        String cache = environment.get("XDG_CACHE_HOME");
        boolean told = cache != null && Path.of(cache).isAbsolute();
        return (told ? Path.of(cache) : Path.of(home, ".cache")).resolve("motcua");
    }
}
