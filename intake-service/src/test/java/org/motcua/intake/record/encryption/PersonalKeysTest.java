package org.motcua.intake.record.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motcua.local.PersonalKeyFile;

class PersonalKeysTest {

    @TempDir
    Path folder;

    @Test
    void theFileOfTheLocalStackIsUnderstood() {
        PersonalKeys keys = PersonalKeys.read(PersonalKeyFile.make(folder.resolve("keys")));

        assertThat(List.of(keys.current(), keys.search())).containsExactly("local-1", "search-1");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PersonalKeys.read(folder.resolve("none")))
                .withMessageContaining("none");
    }

    @Test
    void aShortKeyIsRefusedWithoutBeingShown() throws IOException {
        Path file = Files.writeString(folder.resolve("short"), "current=a\nsearch=b\nkey.a=c2VjcmV0\nkey.b=c2VjcmV0\n");

        assertThatIllegalStateException()
                .isThrownBy(() -> PersonalKeys.read(file))
                .withMessageContaining("32 bytes")
                .withMessageNotContaining("c2VjcmV0");
    }

    @Test
    void theChosenKeysMustBeThere() {
        Properties lines = Keys.lines("gone", "key.one", Keys.ONE);

        assertThatIllegalStateException()
                .isThrownBy(() -> PersonalKeys.of(lines))
                .withMessageContaining("current=<id>");
    }

    @Test
    void oneKeyDoesNotServeBothEnds() {
        assertThatIllegalStateException().isThrownBy(() -> Keys.of("s")).withMessageContaining("different keys");
    }

    @Test
    void anIdHasNoOddCharacters() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Keys.of("one", "key.one", Keys.ONE, "key.o e", Keys.TWO))
                .withMessageContaining("id of a key");
    }
}
