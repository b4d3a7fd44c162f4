package org.motcua.intake.slips.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupAddressTest {

    @Test
    void theCodeStandsAtItsEnd() {
        assertThat(new LookupAddress("https://dichvucong.example.vn/tra-cuu?ma=").of("H15.101-260605-0042"))
                .isEqualTo("https://dichvucong.example.vn/tra-cuu?ma=H15.101-260605-0042");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dichvucong.example.vn/tra-cuu?ma=", "ftp://example.vn/", "https:///tra-cuu", "javascript:x", ""
            })
    void whatNoBrowserOpensIsRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LookupAddress(address))
                .withMessageContaining("motcua.intake.slips.lookup-address");
    }

    @Test
    void whatIsTooLongForThePaperIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LookupAddress("https://example.vn/" + "a".repeat(120)));
    }
}
