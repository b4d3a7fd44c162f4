package org.motcua.intake.lists.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MasksTest {

    @Test
    void aNameShowsItsInitials() {
        assertThat(Masks.name("Nguyễn Văn Anh")).isEqualTo("N… V… A…");
    }

    @Test
    void numbersShowTheirEnds() {
        assertThat(Masks.identityNumber("001088011234")).isEqualTo("********1234");
        assertThat(Masks.phone("0912345678")).isEqualTo("*******678");
    }

    @Test
    void whatIsShortShowsNothing() {
        assertThat(Masks.identityNumber("1234567")).isEqualTo("*******");
        assertThat(Masks.phone("12345")).isEqualTo("*****");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Masks.name(null)).isNull();
        assertThat(Masks.identityNumber(null)).isNull();
        assertThat(Masks.phone(null)).isNull();
    }
}
