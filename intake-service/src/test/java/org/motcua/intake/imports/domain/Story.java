package org.motcua.intake.imports.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.motcua.contract.Channel;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact;
import org.motcua.contract.DossierFact.DetailsRecorded;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.DossierSubmitted;
import org.motcua.contract.DossierFact.ExtensionGranted;
import org.motcua.contract.DossierFact.PrintedDueDateRecorded;
import org.motcua.contract.LimitVersion;

/**
 * What a record says when it does not matter in how many lines it became known: acts in no order but that of time, and
 * the values that may come with an act or later.
 */
record Story(
        List<String> acts,
        String unit,
        String procedure,
        Channel channel,
        LimitVersion limit,
        Instant printedDueAt,
        String applicant,
        Integer applicantKind,
        Integer level) {

    static Story of(Recording recording) {
        List<DossierEvent> events = recording.effective();
        DossierSubmitted submitted = first(recording, DossierSubmitted.class);
        DossierReceived received = first(recording, DossierReceived.class);
        return new Story(
                events.stream()
                        .map(Story::act)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                received == null ? submitted.unit() : received.unit(),
                received == null ? submitted.procedure() : received.procedure(),
                submitted.channel(),
                received == null ? null : received.limit(),
                printed(recording, received),
                last(recording.history().details().stream()
                        .map(entry -> entry.details().applicantName())),
                last(recording.history().details().stream()
                        .map(entry -> entry.details().applicantKind())),
                last(recording.history().details().stream()
                        .map(entry -> entry.details().level())));
    }

    private static <T extends DossierFact> T first(Recording recording, Class<T> kind) {
        return recording.believed(kind).stream().findFirst().orElse(null);
    }

    private static Instant printed(Recording recording, DossierReceived received) {
        PrintedDueDateRecorded printed = first(recording, PrintedDueDateRecorded.class);
        if (printed != null) {
            return printed.printedDueAt();
        }
        return received == null ? null : received.printedDueAt();
    }

    private static String act(DossierEvent event) {
        return switch (event.fact()) {
            case DetailsRecorded details -> null;
            case PrintedDueDateRecorded printed -> null;
            case ExtensionGranted letter -> event.occurredAt() + " letter " + letter.newDueAt();
            default -> event.occurredAt() + " " + event.fact().getClass().getSimpleName();
        };
    }

    private static <T> T last(Stream<T> values) {
        return values.filter(Objects::nonNull).reduce((one, next) -> next).orElse(null);
    }
}
