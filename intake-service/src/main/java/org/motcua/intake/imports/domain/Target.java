package org.motcua.intake.imports.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.motcua.contract.Channel;
import org.motcua.contract.DossierFact.ExtensionGranted;
import org.motcua.intake.record.domain.Acts;
import org.motcua.intake.record.domain.AskedFor;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.Letter;
import org.motcua.intake.record.domain.RecordedAct;
import org.motcua.intake.record.domain.RecordedDossier.RecordedRequest;
import org.motcua.legalclock.Closing;

/**
 * What a dossier's record is to say after a line has been taken in.
 *
 * @param refusalReason the reason of a refusal that is not yet recorded
 * @param details only what is not yet recorded
 * @param texts   only what is not yet recorded, of acts that are
 */
record Target(
        String unit,
        String procedure,
        Channel channel,
        Instant submittedAt,
        Instant receivedAt,
        Instant refusedAt,
        String refusalReason,
        Instant printedDueAt,
        List<RequestTarget> supplements,
        List<RequestTarget> payments,
        List<LetterTarget> letters,
        Closing closing,
        Instant returnedAt,
        Details details,
        List<TextTarget> texts) {

    /** A request; {@code recorded} is null when it is new. */
    record RequestTarget(RecordedRequest recorded, Instant askedAt, Instant completedAt, String text) {

        static final Comparator<RequestTarget> IN_ORDER = Comparator.comparing(RequestTarget::askedAt);

        AskedFor asAct() {
            return new AskedFor(askedAt, completedAt, text);
        }
    }

    /** A letter; {@code recorded} is null when it is new. */
    record LetterTarget(RecordedAct recorded, Letter letter) {

        static final Comparator<LetterTarget> IN_ORDER = Comparator.comparing(
                        (LetterTarget target) -> target.letter().issuedAt())
                .thenComparing(target -> target.letter().newDueAt());

        static LetterTarget of(RecordedAct act) {
            return new LetterTarget(act, new Letter(act.at(), ((ExtensionGranted) act.fact()).newDueAt(), null));
        }

        static boolean wasEver(RecordedAct act, Letter letter) {
            return act.everWas(version -> version.at().equals(letter.issuedAt())
                    && ((ExtensionGranted) version.fact()).newDueAt().equals(letter.newDueAt()));
        }
    }

    /** A text of a recorded act. */
    record TextTarget(RecordedAct act, String field, String text) {}

    /** The acts, to see whether they are in order as a whole. */
    Acts acts() {
        return new Acts(
                submittedAt,
                receivedAt,
                refusedAt,
                supplements.stream().map(RequestTarget::asAct).toList(),
                payments.stream().map(RequestTarget::asAct).toList(),
                letters.stream().map(LetterTarget::letter).toList(),
                closing,
                returnedAt);
    }
}
