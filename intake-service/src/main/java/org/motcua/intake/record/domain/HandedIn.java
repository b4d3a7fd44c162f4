package org.motcua.intake.record.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lies in a dossier, and how its result is to come back; and how that is kept as one text, that of the submission:
 * a line for each paper, then the sets and the way back. A supervisor may have corrected that text to anything: a line
 * that is none of these is told as a paper of that name, and what ought to be a number or a way back and is not, is not
 * said.
 *
 * @param papers   may be empty
 * @param sets     how many sets, null when not said
 * @param returnBy null when not said
 */
public record HandedIn(List<Paper> papers, Integer sets, ReturnBy returnBy) {

    private static final String SETS = "Số bộ:";
    private static final String RETURN = "Nhận kết quả:";
    private static final Pattern COUNT = Pattern.compile("0?[1-9]|[1-9][0-9]");
    private static final Pattern PAPER = Pattern.compile("- (.+?)(?: \\[("
            + Stream.of(PaperForm.values()).map(form -> form.words).collect(Collectors.joining("|"))
            + ")])?(?: × (\\d{1,4}))?");

    public HandedIn {
        papers = List.copyOf(papers);
    }

    /**
     * A paper.
     *
     * @param name     in words
     * @param form     null when not said
     * @param quantity null when not said
     */
    public record Paper(String name, PaperForm form, Integer quantity) {

        private String line() {
            String words = name.replaceAll("\\s+", " ").strip();
            return "- " + words + (form == null ? "" : " [" + form.words + "]")
                    + (quantity == null ? "" : " × " + quantity);
        }

        private static Paper of(String line) {
            Matcher paper = PAPER.matcher(line);
            return paper.matches()
                    ? new Paper(
                            paper.group(1),
                            worded(PaperForm.values(), form -> form.words, paper.group(2)),
                            paper.group(3) == null ? null : Integer.valueOf(paper.group(3)))
                    : new Paper(line, null, null);
        }

        /** Tells no value. */
        @Override
        public String toString() {
            return "Paper";
        }
    }

    /** In which form a paper is handed in. */
    public enum PaperForm {
        ORIGINAL("bản chính"),
        CERTIFIED("bản chứng thực"),
        COPY("bản chụp"),
        ELECTRONIC("bản điện tử");

        private final String words;

        PaperForm(String words) {
            this.words = words;
        }
    }

    /** How the result comes back to the applicant. */
    public enum ReturnBy {
        COUNTER("tại nơi nộp hồ sơ"),
        POST("qua dịch vụ bưu chính"),
        ONLINE("trực tuyến");

        private final String words;

        ReturnBy(String words) {
            this.words = words;
        }
    }

    /** As one text, null when nothing is said. */
    public String written() {
        List<String> lines = new ArrayList<>(papers.stream().map(Paper::line).toList());
        if (sets != null) {
            lines.add(SETS + " " + sets);
        }
        if (returnBy != null) {
            lines.add(RETURN + " " + returnBy.words);
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    /** Read back from one text, whatever it says; of null nothing. */
    public static HandedIn read(String text) {
        List<String> lines = text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return new HandedIn(
                lines.stream()
                        .filter(line -> !line.startsWith(SETS) && !line.startsWith(RETURN))
                        .map(Paper::of)
                        .toList(),
                count(after(SETS, lines)),
                worded(ReturnBy.values(), way -> way.words, after(RETURN, lines)));
    }

    private static Integer count(String text) {
        return text != null && COUNT.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    private static String after(String lead, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(lead))
                .map(line -> line.substring(lead.length()).strip())
                .findFirst()
                .orElse(null);
    }

    private static <E> E worded(E[] choices, Function<E, String> words, String text) {
        return Arrays.stream(choices)
                .filter(choice -> words.apply(choice).equals(text))
                .findFirst()
                .orElse(null);
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "HandedIn";
    }
}
