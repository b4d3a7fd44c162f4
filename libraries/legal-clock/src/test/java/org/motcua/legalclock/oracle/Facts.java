package org.motcua.legalclock.oracle;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** A dossier as the oracle sees it. */
public record Facts(
        LocalDateTime received,
        String unit,
        int amount,
        LocalTime cutOff,
        String policy,
        List<Asked> asked,
        List<Letter> letters,
        LocalDateTime closed,
        int maxLetters) {

    /** A request; {@code done} is null while open. */
    public record Asked(LocalDateTime at, LocalDateTime done) {}

    /** A letter of extension. */
    public record Letter(LocalDateTime at, LocalDateTime due) {}
}
