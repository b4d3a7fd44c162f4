package org.motcua.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.motcua.intake.entry.EntryRulesProducer;
import org.motcua.intake.entry.application.EntryRules;
import org.motcua.intake.imports.ImportLimitsProducer;
import org.motcua.intake.record.codes.CodeFormat;
import org.motcua.intake.slips.PrintLimitsProducer;
import org.motcua.intake.slips.rendering.PrintLimits;

class IntakeConfigTest {

    private static final Path SOURCE = Path.of("src/main/java/org/motcua/intake/IntakeConfig.java");

    private static final Map<String, String> REQUIRED = Map.of("motcua.intake.personal.key-file", "keys");

    @Test
    void importsHaveDefaults() {
        IntakeConfig config = config(Map.of());

        assertThat(config.maxExtensions()).isEqualTo(1);
        assertThat(config.imports().chunkLines()).isEqualTo(1_000);
        assertThat(config.imports().chunkBytes().asLongValue()).isEqualTo(2 << 20);
        assertThat(config.imports().longestLine().asLongValue()).isEqualTo(1 << 20);
        assertThat(config.imports().cutOffLine().asLongValue()).isEqualTo(64 << 20);
        assertThat(config.imports().concurrent()).isEqualTo(4);
        assertThat(config.imports().retryFor()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void eachKeyOfImportsIsHeard() {
        IntakeConfig config = config(Map.of(
                "motcua.intake.max-extensions", "2",
                "motcua.intake.imports.chunk-lines", "10",
                "motcua.intake.imports.chunk-bytes", "1K",
                "motcua.intake.imports.longest-line", "2K",
                "motcua.intake.imports.cut-off-line", "3K",
                "motcua.intake.imports.concurrent", "5",
                "motcua.intake.imports.retry-for", "6s"));

        assertThat(config.maxExtensions()).isEqualTo(2);
        assertThat(new ImportLimitsProducer().limits(config))
                .hasToString("ImportLimits[chunkLines=10, chunkBytes=1024, longestLine=2048, cutOffLine=3072,"
                        + " concurrent=5, retryFor=PT6S]");
    }

    @Test
    void eachKeyOfEntriesIsHeard() {
        IntakeConfig config = config(Map.of(
                "motcua.intake.codes[0].from", "2025-07-01",
                "motcua.intake.codes[0].format", "LONG",
                "motcua.intake.entries.keep-keys", "9d",
                "motcua.intake.entries.committers", "3",
                "motcua.intake.entries.largest-body", "1K",
                "motcua.intake.entries.largest-batch", "2K"));

        EntryRules rules = new EntryRulesProducer().rules(config);
        assertThat(rules.keepKeys()).isEqualTo(Duration.ofDays(9));
        assertThat(rules.committers()).isEqualTo(3);
        assertThat(rules.formats().on(LocalDate.of(2025, 6, 30))).isEqualTo(CodeFormat.SHORT);
        assertThat(rules.formats().on(LocalDate.of(2025, 7, 1))).isEqualTo(CodeFormat.LONG);
        assertThat(config.entries().largestBody().asLongValue()).isEqualTo(1 << 10);
        assertThat(config.entries().largestBatch().asLongValue()).isEqualTo(2 << 10);
    }

    @Test
    void aKeyIsKeptForAtLeastSevenDays() {
        assertThat(config(Map.of()).entries().keepKeys()).isGreaterThanOrEqualTo(Duration.ofDays(7));
    }

    @Test
    void printingHasBounds() {
        assertThat(new PrintLimitsProducer().limits(config(Map.of()))).isEqualTo(new PrintLimits(2, 32, 1, 8));
        assertThat(new PrintLimitsProducer()
                        .limits(config(Map.of(
                                "motcua.intake.slips.at-once", "3",
                                "motcua.intake.slips.waiting", "4",
                                "motcua.intake.slips.registers-at-once", "5",
                                "motcua.intake.slips.registers-waiting", "6"))))
                .isEqualTo(new PrintLimits(3, 4, 5, 6));
    }

    @Test
    void eachKeyIsDocumented() throws IOException {
        List<String> lines =
                Files.readAllLines(SOURCE).stream().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith("();")) {
                int above = i - 1;
                while (lines.get(above).startsWith("@")) {
                    above--;
                }
                assertThat(lines.get(above)).as(lines.get(i)).endsWith("*/");
            }
        }
    }

    private static IntakeConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(IntakeConfig.class)
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(
                        new PropertiesConfigSource(values, "test", 100),
                        new PropertiesConfigSource(REQUIRED, "required", 50))
                .build()
                .getConfigMapping(IntakeConfig.class);
    }
}
