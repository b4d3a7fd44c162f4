package org.motcua.intake.record.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.record.domain.HandedIn.Paper;
import org.motcua.intake.record.domain.HandedIn.PaperForm;
import org.motcua.intake.record.domain.HandedIn.ReturnBy;

class HandedInTest {

    @Test
    void itReadsAsAClerkWouldWriteIt() {
        HandedIn handedIn = new HandedIn(
                List.of(new Paper("Đơn  đề nghị", PaperForm.ORIGINAL, 2), new Paper("Bản vẽ", null, null)),
                1,
                ReturnBy.POST);

        assertThat(handedIn.written()).isEqualTo("""
                - Đơn đề nghị [bản chính] × 2
                - Bản vẽ
                Số bộ: 1
                Nhận kết quả: qua dịch vụ bưu chính""");
    }

    static Stream<HandedIn> some() {
        return Stream.of(
                new HandedIn(List.of(), null, null),
                new HandedIn(List.of(), 3, null),
                new HandedIn(List.of(), null, ReturnBy.ONLINE),
                new HandedIn(
                        List.of(
                                new Paper("Giấy phép [cũ]", PaperForm.COPY, null),
                                new Paper("Quyết định [số 5]", null, null),
                                new Paper("Số bộ: hai", null, 7),
                                new Paper("Ảnh 4 × 6", PaperForm.ELECTRONIC, 12),
                                new Paper("Hợp đồng - phụ lục", PaperForm.CERTIFIED, null)),
                        1,
                        ReturnBy.COUNTER));
    }

    @ParameterizedTest
    @MethodSource("some")
    void itIsReadBackAsItWas(HandedIn handedIn) {
        assertThat(HandedIn.read(handedIn.written())).isEqualTo(handedIn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 bộ - Nguyễn Văn A", "hai", "100", "0", "-1", "٢", "99999999999", ""})
    void setsThatAreNoNumberAreNotSaid(String sets) {
        HandedIn handedIn = HandedIn.read("- Đơn đề nghị [bản chính]\nSố bộ: " + sets);

        assertThat(handedIn)
                .isEqualTo(new HandedIn(List.of(new Paper("Đơn đề nghị", PaperForm.ORIGINAL, null)), null, null));
    }

    @Test
    void setsMayBeWrittenAsOfficesDo() {
        assertThat(HandedIn.read("Số bộ: 02 ").sets()).isEqualTo(2);
    }

    @Test
    void aWayBackOfOtherWordsIsNotSaid() {
        assertThat(HandedIn.read("Nhận kết quả: tại nhà")).isEqualTo(new HandedIn(List.of(), null, null));
    }

    @Test
    void ordinaryWordsAreTold() {
        HandedIn handedIn = HandedIn.read("Đơn đề nghị và bản vẽ,\n\n  nộp thiếu ảnh\nSố bộ: 1");

        assertThat(handedIn)
                .isEqualTo(new HandedIn(
                        List.of(
                                new Paper("Đơn đề nghị và bản vẽ,", null, null),
                                new Paper("nộp thiếu ảnh", null, null)),
                        1,
                        null));
    }
}
