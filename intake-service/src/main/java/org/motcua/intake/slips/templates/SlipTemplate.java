package org.motcua.intake.slips.templates;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.motcua.intake.slips.domain.SlipForm;

/**
 * One version of a form.
 *
 * @param form the form, not null
 * @param version names the version within its form, such as {@code 2025}
 * @param number the form's number in the circular, such as {@code 01}
 * @param symbol what follows the slip's number after the slash, {@code *} standing for the unit's symbol
 * @param titleLines the Vietnamese title, in the lines it is set in
 * @param titleEnglish the English title
 * @param effectiveFrom first day
 * @param effectiveTo last day, inclusive; null while there is no later version
 * @param wordingStatus how sure its words are
 * @param basis the circular
 * @param sheets the papers it is laid out for, the statutory one first
 * @param locales the languages printed, Vietnamese first
 * @param body the name of its page template
 */
public record SlipTemplate(
        SlipForm form,
        String version,
        String number,
        String symbol,
        List<String> titleLines,
        String titleEnglish,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        WordingStatus wordingStatus,
        String basis,
        List<Sheet> sheets,
        List<String> locales,
        String body) {

    public SlipTemplate {
        titleLines = List.copyOf(titleLines);
        sheets = List.copyOf(sheets);
        locales = List.copyOf(locales);
    }

    /** A paper and how it is turned. */
    public record Sheet(PaperSize paper, boolean landscape) {

        public String style() {
            return paper.name().toLowerCase(Locale.ROOT) + (landscape ? "-landscape" : "") + ".css";
        }
    }

    /** The Vietnamese title in one line. */
    @JsonIgnore
    public String title() {
        return String.join(" ", titleLines);
    }

    /** Whether it is in force on this local day, not null. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** The sheet for this paper; null asks for the statutory one. */
    public Optional<Sheet> sheet(PaperSize paper) {
        return sheets.stream()
                .filter(sheet -> paper == null || sheet.paper() == paper)
                .findFirst();
    }

    /** Whether the page may say "Mẫu số …": not when its words are only rebuilt. */
    @JsonIgnore
    public boolean isNumberPrinted() {
        return wordingStatus != WordingStatus.RECONSTRUCTED;
    }

    /** Which template printed a page, in few letters, such as {@code RECEIPT/2025-R}. */
    @JsonIgnore
    public String imprint() {
        return form + "/" + version + "-" + wordingStatus.name().charAt(0);
    }

    @JsonIgnore
    public boolean isBilingual() {
        return locales.contains("en");
    }
}
