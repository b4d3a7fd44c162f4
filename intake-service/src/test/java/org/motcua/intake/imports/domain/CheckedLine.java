package org.motcua.intake.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.motcua.intake.catalogue.domain.Rules;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.record.domain.Fault;

/** What is found in a line of an import on 3 June 2024 at 10:00, by the rules of tests. */
final class CheckedLine {

    static final String CODE = "H15.101-240304-0001";
    /** As far in the future as two clocks may differ. */
    static final String JUST_NOW = "20240603100200";
    /** A second more. */
    static final String TOO_LATE = "20240603100201";

    private static final Instant NOW = Instant.parse("2024-06-03T10:00:00+07:00");
    private static final CheckingLine CHECKING =
            new CheckingLine(Rules.CATALOGUE, Rules.LETTER_DATES, Rules.UNIT::equals);

    private CheckedLine() {}

    static Fault fault(NationalLine line) {
        return CHECKING.fault(line.facts(), NOW);
    }

    static Optional<Fault> warning(NationalLine line) {
        return CHECKING.warning(line.facts());
    }

    static void assertFault(NationalLine line, String code, String field) {
        Fault fault = fault(line);
        assertThat(fault).isNotNull();
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.field()).isEqualTo(field);
    }
}
