package org.motcua.intake.imports.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.record.domain.Fault;
import org.motcua.intake.record.domain.Letter;

class ListsOfLineTest {

    private static final int MOST = 200;
    private static final NationalLine LINE = NationalLine.received("H15.101-240304-0001");

    @Test
    void aLetterNamedTwiceIsOneWithTheFirstOfItsTexts() {
        assertThat(letters(List.of(letter("a"), letter("b"), letter(null))))
                .extracting(Letter::text)
                .containsExactly("a");
    }

    @Test
    void ofTwoLettersOneWithoutATextGivesWay() {
        assertThat(letters(List.of(letter(null), letter("b"), letter("c"))))
                .extracting(Letter::text)
                .containsExactly("b");
    }

    @Test
    void lettersWithAnotherDateAreOthers() {
        Map<String, String> other = letter("a");
        other.put("NgayHenTraMoi", "20240321170000");

        assertThat(letters(List.of(other, letter("a"))))
                .extracting(Letter::newDueAt)
                .isSorted()
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DanhSachHoSoBoSung", "DanhSachNghiaVuTaiChinh", "DanhSachGiaHan"})
    void aListMayHave200ItemsAndNoMore(String list) {
        assertThat(LINE.with(list, items(MOST)).parsed().fault()).isNull();
        assertThat(LINE.with(list, items(MOST + 1)).parsed().fault())
                .isEqualTo(Fault.of("list-too-long", list, String.valueOf(MOST)));
    }

    private static List<Map<String, String>> items(int count) {
        return Stream.generate(() -> {
                    Map<String, String> item = letter(null);
                    item.put("NgayYeuCau", "20240305080000");
                    return item;
                })
                .limit(count)
                .toList();
    }

    private static List<Letter> letters(List<Map<String, String>> letters) {
        return LINE.with("DanhSachGiaHan", letters).facts().acts().letters();
    }

    private static Map<String, String> letter(String text) {
        Map<String, String> letter = new LinkedHashMap<>();
        letter.put("NgayVanBan", "20240305080000");
        letter.put("NgayHenTraMoi", "20240320170000");
        if (text != null) {
            letter.put("LyDo", text);
        }
        return letter;
    }
}
