package org.motcua.intake.slips.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.intake.slips.rendering.SlipFixtures.CODE;
import static org.motcua.intake.slips.rendering.SlipFixtures.HEADING;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.intake.slips.data.SlipData;
import org.motcua.intake.slips.rendering.Slips.Output;

/** Vietnamese first, English second. */
class SlipEnglishTest {

    private static final String HINT = "(Ký và ghi rõ họ tên / Sign and print full name)";
    private final Slips slips = new Slips();

    static Stream<Arguments> englishOfForms() {
        return Stream.of(
                of(
                        SlipFixtures.receipt(),
                        "Dossier code",
                        "Entered in the register, book no. 01/2026 serial no. 42",
                        HINT),
                of(SlipFixtures.supplement(HEADING), "Dossier code", HINT),
                of(SlipFixtures.refusal(HEADING), "Dossier code", HINT),
                of(
                        SlipFixtures.apology(SlipFixtures.heading(LocalDate.of(2024, 5, 2))),
                        "To:",
                        "On 10 March 2026 the unit received for resolution the dossier for the procedure “Cấp bản sao",
                        "code: " + CODE,
                        "Original appointment",
                        "17:00, 21 April 2026",
                        "Signature, seal"),
                of(
                        SlipFixtures.apology(HEADING),
                        "To:",
                        "On 10 March 2026 the unit received the dossier for the procedure “Cấp bản sao",
                        "dossier code: " + CODE,
                        "Reason:",
                        "(extension no. 01)",
                        "Signature, seal"),
                of(
                        SlipFixtures.stop(HEADING),
                        "To:",
                        "On 16 March 2026 you requested that the processing of this dossier be stopped.",
                        "For your information.",
                        "Digitally signed at"),
                of(
                        SlipFixtures.control(HEADING),
                        "1. Giao / From:",
                        "2. Nhận / To:",
                        "Người giao / Giver",
                        "Người nhận / Receiver",
                        "Trước hạn Early",
                        "Recorded by the system",
                        HINT),
                of(
                        SlipFixtures.register(HEADING, 2),
                        "TT No.",
                        "Book no.: 01",
                        "Field: Hộ tịch",
                        "From 1 January 2026 to 30 June 2026"));
    }

    private static Arguments of(SlipData slip, String... english) {
        return Arguments.of(slip, List.of(english));
    }

    @ParameterizedTest
    @MethodSource("englishOfForms")
    void englishStandsBesideTheVietnamese(SlipData slip, List<String> english) {
        String text = words(slips.render(slip, null, Output.HTML));

        assertThat(text).contains(english);
    }

    /** What is read on a page. */
    private static String words(RenderedSlip slip) {
        String page = new String(slip.content(), StandardCharsets.UTF_8);
        String body = page.substring(page.indexOf("</head>"));
        return body.replaceAll("</?(span|b)\\b[^>]*>", "")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }
}
