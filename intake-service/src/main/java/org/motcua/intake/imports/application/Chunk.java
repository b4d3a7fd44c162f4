package org.motcua.intake.imports.application;

import java.util.List;
import java.util.Map;
import org.motcua.intake.imports.domain.JudgedLine;

/**
 * Consecutive lines that are stored in one transaction.
 *
 * @param lines         at least one
 * @param unknownFields how often each field that nobody reads occurred
 */
record Chunk(List<JudgedLine> lines, Map<String, Long> unknownFields) {

    /** Lines of the file before this chunk. */
    long linesBefore() {
        return lines.getFirst().number() - 1;
    }

    List<String> codes() {
        return lines.stream()
                .filter(line -> line.facts() != null)
                .map(line -> line.facts().code())
                .distinct()
                .toList();
    }
}
