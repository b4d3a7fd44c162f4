package org.motcua.intake.imports.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.intake.record.domain.Fault;

class VerdictTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/motcua/intake");
    /** The classes that find something about a line. */
    private static final List<String> JUDGES = List.of(
            "imports/application/JudgingLines",
            "imports/application/RecordingChunk",
            "imports/domain/AroundRecordedWork",
            "imports/domain/CheckingLine",
            "acts/domain/LetterDates",
            "imports/domain/Merging",
            "imports/domain/Reconciling",
            "imports/domain/StatusAgainstActs",
            "acts/domain/WhatMayFollow",
            "imports/national/LineParser",
            "imports/national/LineReader",
            "imports/national/ListReader",
            "imports/national/Values");

    private static final Pattern CODE = Pattern.compile(
            "(?:Fault\\.of|new UnusableLine)\\(\\s*(?:\\w+\\(e\\) \\? )?\"([a-z0-9-]+)\"(?: : \"([a-z0-9-]+)\")?");

    private final VerdictTexts texts = new VerdictTexts();

    @ParameterizedTest
    @MethodSource("codes")
    void eachVerdictHasASentenceInBothLanguages(String code) {
        Fault fault = Fault.of(code, "NgayTra", "NgayTiepNhan", "10");

        String vietnamese = texts.reason(fault, Locale.of("vi"));
        String english = texts.reason(fault, Locale.ENGLISH);

        assertThat(vietnamese).endsWith(".").doesNotContain("{").isNotEqualTo(english);
        assertThat(english).endsWith(".").doesNotContain("{");
    }

    @Test
    void codesAreFoundInTheSources() {
        assertThat(codes()).hasSizeGreaterThan(35).contains("blank", "not-json", "key-twice", "out-of-order", "voided");
    }

    @Test
    void theLanguageIsTheFirstOneKnownAndVietnameseOtherwise() {
        assertThat(texts.language(List.of(Locale.FRENCH, Locale.UK))).isEqualTo(Locale.ENGLISH);
        assertThat(texts.language(List.of(Locale.FRENCH))).isEqualTo(Locale.of("vi"));
        assertThat(texts.language(List.of())).isEqualTo(Locale.of("vi"));
    }

    static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        JUDGES.forEach(judge -> add(codes, SOURCES.resolve(judge + ".java")));
        return codes;
    }

    private static void add(Set<String> codes, Path file) {
        try {
            Matcher matcher = CODE.matcher(Files.readString(file));
            while (matcher.find()) {
                codes.add(matcher.group(1));
                if (matcher.group(2) != null) {
                    codes.add(matcher.group(2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
