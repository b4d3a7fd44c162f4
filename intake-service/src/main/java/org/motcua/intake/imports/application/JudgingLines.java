package org.motcua.intake.imports.application;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.motcua.intake.imports.domain.CheckingLine;
import org.motcua.intake.imports.domain.ImportCounts;
import org.motcua.intake.imports.domain.JudgedLine;
import org.motcua.intake.imports.domain.Verdict;
import org.motcua.intake.imports.national.LineParser;
import org.motcua.intake.imports.national.LineParser.Parsed;
import org.motcua.intake.imports.national.LineSource;
import org.motcua.intake.imports.national.StrictText;
import org.motcua.intake.record.domain.Fault;

/** Reads lines, judges each on its own, and puts them into chunks. */
final class JudgingLines {

    private static final Fault BLANK = Fault.of("blank", null);
    private static final Fault NOT_UTF8 = Fault.of("not-utf8", null);

    private final LineSource source;
    private final CheckingLine checking;
    private final Clock clock;
    private final ImportLimits limits;
    private final StrictText text = new StrictText();
    private final LineParser parser = new LineParser();
    private List<JudgedLine> lines = new ArrayList<>();
    private Map<String, Long> unknownFields = new HashMap<>();
    private IOException broken;

    JudgingLines(LineSource source, CheckingLine checking, Clock clock, ImportLimits limits) {
        this.source = source;
        this.checking = checking;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * The next chunk, null at the end. When the file breaks off, the lines before the break are given out first.
     *
     * @throws IOException when the file has broken off
     */
    Chunk next() throws IOException {
        fill();
        if (lines.isEmpty()) {
            if (broken != null) {
                throw broken;
            }
            return null;
        }
        Chunk chunk = new Chunk(lines, unknownFields);
        lines = new ArrayList<>(limits.chunkLines());
        unknownFields = new HashMap<>();
        return chunk;
    }

    private void fill() {
        long bytes = 0;
        while (broken == null && lines.size() < limits.chunkLines() && bytes < limits.chunkBytes() && advance()) {
            bytes += source.length();
            lines.add(judged());
        }
    }

    private boolean advance() {
        try {
            return source.next();
        } catch (IOException e) {
            broken = e;
            return false;
        }
    }

    private JudgedLine judged() {
        if (source.isTooLong()) {
            return rejected(Fault.of("line-too-long", null, String.valueOf(limits.longestLine())));
        }
        if (!text.decode(source.bytes(), source.start(), source.length())) {
            return rejected(NOT_UTF8);
        }
        if (text.isBlank()) {
            return new JudgedLine(source.number(), null, Verdict.IGNORED, BLANK);
        }
        Parsed parsed = parser.parse(text.chars(), text.length());
        parsed.unknownFields().forEach(name -> ImportCounts.count(unknownFields, name, 1));
        return parsed.fault() == null ? checked(parsed) : rejected(parsed.fault());
    }

    /** By the time at which the line has come: its sender may take minutes over a file. */
    private JudgedLine checked(Parsed parsed) {
        Fault fault = checking.fault(parsed.facts(), clock.instant());
        return fault == null
                ? new JudgedLine(
                        source.number(),
                        parsed.facts(),
                        Verdict.ACCEPTED,
                        checking.warning(parsed.facts()).orElse(null))
                : rejected(fault);
    }

    private JudgedLine rejected(Fault fault) {
        return new JudgedLine(source.number(), null, Verdict.REJECTED, fault);
    }
}
