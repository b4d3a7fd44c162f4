package org.motcua.intake.acts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.acts.domain.SupplementText.Item;
import org.motcua.intake.acts.domain.SupplementText.Kind;

class SupplementTextTest {

    @Test
    void isReadBackAsItWasWritten() {
        SupplementText text = new SupplementText(
                List.of(
                        new Item(Kind.ADD, "Bản sao giấy phép"),
                        new Item(Kind.REDO, "Tờ khai mẫu 01"),
                        new Item(Kind.OTHER, "Liên hệ bộ phận một cửa")),
                "Hồ sơ thiếu");

        assertThat(text.written()).isEqualTo("""
                Bổ sung: Bản sao giấy phép
                Kê khai lại: Tờ khai mẫu 01
                Liên hệ bộ phận một cửa
                Lý do: Hồ sơ thiếu""");
        assertThat(SupplementText.read(text.written())).isEqualTo(text);
    }

    @Test
    void aTextOfAnImportIsOneItem() {
        assertThat(SupplementText.read("Thiếu bản sao"))
                .isEqualTo(new SupplementText(List.of(new Item(Kind.OTHER, "Thiếu bản sao")), null));
    }

    @Test
    void anItemStaysOnItsLine() {
        assertThat(new Item(Kind.ADD, "hai\ndòng ").line()).isEqualTo("Bổ sung: hai dòng");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lý do: mờ",
                "Bổ sung: như đã hẹn",
                "Kê khai lại: mục 3",
                "Hướng dẫn khác: gọi điện",
                "Hướng dẫn khác: Lý do: mờ",
                "Lý do:"
            })
    void wordsThatBeginAsALeadStayWhatTheyAre(String words) {
        for (Kind kind : Kind.values()) {
            SupplementText text = new SupplementText(List.of(new Item(kind, words), new Item(kind, words)), null);

            assertThat(SupplementText.read(text.written())).isEqualTo(text);
        }
    }

    @Test
    void aReasonThatBeginsAsAnItemStaysTheReason() {
        SupplementText text = new SupplementText(List.of(new Item(Kind.OTHER, "Lý do: mờ")), "Lý do: Bổ sung: mờ");

        assertThat(SupplementText.read(text.written())).isEqualTo(text);
    }

    @Test
    void textsOfBeforeTheLeadOfOthersAreReadAsTheyStand() {
        assertThat(SupplementText.read("Hướng dẫn khác: gọi điện\nLý do: mờ\nLý do: thiếu"))
                .isEqualTo(new SupplementText(
                        List.of(new Item(Kind.OTHER, "Hướng dẫn khác: gọi điện"), new Item(Kind.OTHER, "Lý do: mờ")),
                        "thiếu"));
    }
}
