package org.motcua.intake.record.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u00a0",
                "\u2003\u3000",
                "\u200b",
                "\u200d\u2060",
                "\ufeff",
                "\u00ad",
                "\u3164",
                "\uffa0",
                "\u2800",
                "\u0301",
                "\u0323 \u0303",
                "\u034f",
                "\u20dd",
                "\u202e\u00a0",
                "\u0007",
                "\udb40\udc41",
                "\u115f"
            })
    void whatShowsNothingSaysNothing(String text) {
        assertThat(Words.orNull(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "đ", "-", "☐", "中", "ក", "1", "\ud842\udfb7", "a\u0301", "\u200b.", "។"})
    void whatShowsAnythingIsKept(String text) {
        assertThat(Words.orNull(text)).isEqualTo(text);
    }

    @Test
    void endsAreStripped() {
        assertThat(Words.orNull("  Nguyễn Thị Ánh\n")).isEqualTo("Nguyễn Thị Ánh");
    }
}
