package org.motcua.edge.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafeSettingsTest {

    private final Map<String, String> settings = new HashMap<>();

    @TempDir
    Path folder;

    @BeforeEach
    void whatIsSafe() throws IOException {
        settings.put("quarkus.datasource.password", "kX3-a-long-one");
        settings.put("quarkus.datasource.username", "motcua");
        settings.put("quarkus.oidc.auth-server-url", "https://id.example.vn/realms/motcua");
        settings.put("motcua.secret-files", keys("rw-r-----").toString());
    }

    @Test
    void nothingIsSaidOfWhatIsSafe() {
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quarkus.datasource.password",
                "quarkus.datasource.report.password",
                "quarkus.datasource.\"report\".password",
                "quarkus.flyway.password",
                "quarkus.flyway.other.password"
            })
    void aPasswordThatEverybodyKnowsIsNamed(String setting) {
        settings.put(setting, "motcua");

        assertThat(faults()).singleElement().asString().startsWith(setting + " is the password that everybody knows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://id.example.vn/realms/motcua", "http://localhost:8090/motcua", "id.example.vn"})
    void anIssuerThatIsNotAskedOverTlsIsNamed(String issuer) {
        settings.put("quarkus.oidc.auth-server-url", issuer);

        assertThat(faults()).singleElement().asString().startsWith("quarkus.oidc.auth-server-url is not an https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw----r--", "rw-----w-"})
    void aFileOfKeysThatEverybodyReadsIsNamed(String permissions) throws IOException {
        Path keys = keys(permissions);
        settings.put("motcua.secret-files", keys.toString());

        assertThat(faults()).singleElement().asString().startsWith(keys + " holds keys");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNoSecret() throws IOException {
        settings.put("quarkus.datasource.password", "motcua");
        settings.put("quarkus.oidc.auth-server-url", "http://secret@id.example.vn");
        settings.put("motcua.secret-files", keys("rw-r--r--") + "," + keys("rw-r--r--"));

        assertThat(faults()).hasSize(4).noneMatch(fault -> fault.contains("secret@") || fault.contains("key.a"));
    }

    private Path keys(String permissions) throws IOException {
        Path file = Files.createTempFile(folder, "personal", ".keys");
        Files.writeString(file, "key.a=abc");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private List<String> faults() {
        return new UnsafeSettings(new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(settings, "settings", 100))
                        .build())
                .faults();
    }
}
