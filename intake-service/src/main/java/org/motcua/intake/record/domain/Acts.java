package org.motcua.intake.record.domain;

import java.time.Instant;
import java.util.List;
import org.motcua.legalclock.Closing;
import org.motcua.legalclock.ClosingKind;

/**
 * The acts of one dossier. Moments are null for what did not happen.
 *
 * @param supplements in order of asking, never null
 * @param payments    in order of asking, never null
 * @param letters     in order of issue, never null
 */
public record Acts(
        Instant submittedAt,
        Instant receivedAt,
        Instant refusedAt,
        List<AskedFor> supplements,
        List<AskedFor> payments,
        List<Letter> letters,
        Closing closing,
        Instant returnedAt) {

    public Acts withoutTexts() {
        return new Acts(
                submittedAt,
                receivedAt,
                refusedAt,
                supplements.stream().map(AskedFor::withoutText).toList(),
                payments.stream().map(AskedFor::withoutText).toList(),
                letters.stream().map(Letter::withoutText).toList(),
                closing,
                returnedAt);
    }

    public boolean isClosed() {
        return closing != null;
    }

    public boolean isResolved() {
        return closing != null && closing.kind() == ClosingKind.RESOLVED;
    }

    boolean hasRequests() {
        return !supplements.isEmpty() || !payments.isEmpty();
    }

    public boolean hasOpenSupplement() {
        return supplements.stream().anyMatch(AskedFor::isOpen);
    }

    public boolean hasOpenPayment() {
        return payments.stream().anyMatch(AskedFor::isOpen);
    }
}
