package org.motcua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFilesTest {

    @TempDir
    Path place;

    @Test
    void what_is_made_is_closed_to_others() throws IOException {
        Path folder = OwnFiles.folder(place.resolve("a/b"));

        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(OwnFiles.file(folder.resolve("key")))).isEqualTo("rw-------");
    }

    @Test
    void what_an_earlier_start_left_open_is_closed() throws IOException {
        Path folder = Files.createDirectory(
                place.resolve("home"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Path key = Files.writeString(folder.resolve("identity-key.json"), "{}");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(permissions(OwnFiles.closedFolder(folder))).isEqualTo("rwx------");
        assertThat(permissions(OwnFiles.file(key))).isEqualTo("rw-------");
        assertThat(key).hasContent("{}");
    }

    @Test
    void a_folder_of_everybody_is_refused_and_left_as_it_is() throws IOException {
        Path folder = Files.createDirectory(place.resolve("tmp"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatThrownBy(() -> OwnFiles.closedFolder(folder))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("Choose one of your own");
        assertThat(permissions(folder)).isEqualTo("rwxrwxrwx");
    }

    @Test
    void the_signing_key_is_its_owners() throws IOException {
        Path key = place.resolve("home/identity-key.json");
        LocalIdentity.start(0, key).close();

        assertThat(permissions(key)).isEqualTo("rw-------");
        assertThat(permissions(key.getParent())).isEqualTo("rwx------");
    }

    @Test
    void the_cache_is_the_users() {
        assertThat(UserCache.folder(Map.of(), "/home/a")).isEqualTo(Path.of("/home/a/.cache/motcua"));
        assertThat(UserCache.folder(Map.of("XDG_CACHE_HOME", "/cache/a"), "/home/a"))
                .isEqualTo(Path.of("/cache/a/motcua"));
        assertThat(UserCache.folder(Map.of("XDG_CACHE_HOME", "not/absolute"), "/home/a"))
                .isEqualTo(Path.of("/home/a/.cache/motcua"));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
