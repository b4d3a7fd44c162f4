package org.motcua.intake.slips.filling;

import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.intake.record.domain.HandedIn;
import org.motcua.intake.slips.data.ReceiptSlip;
import org.motcua.intake.slips.data.parts.Appointment;
import org.motcua.intake.slips.data.parts.SubmittedDocument;
import org.motcua.legalclock.DueDateVersion;
import org.motcua.legalclock.Judgement;
import org.motcua.legalclock.Limit;

/**
 * Form 01: the first appointment, which no later pause or letter changes. The receipts of a unit are numbered as they are
 * entered in its book.
 */
final class FillingReceipt {

    private FillingReceipt() {}

    static ReceiptSlip fill(SlipSource source) {
        DossierEvent event = source.subject();
        DossierReceived reception = (DossierReceived) event.fact();
        HandedIn handedIn = source.handedIn();
        String book = source.counter().book();
        return new ReceiptSlip(
                source.heading(),
                source.issue(),
                source.lookup(),
                source.onSlip(),
                null,
                documents(handedIn),
                handedIn.sets(),
                new Limit(
                        reception.limit().unit(),
                        reception.limit().amount(),
                        reception.limit().cutOff()),
                event.occurredAt(),
                appointment(source.dossier().judgement()),
                resultPlace(handedIn.returnBy(), source),
                null,
                book,
                book == null ? null : Integer.toString(source.print().slipNo()),
                source.details().applicantName(),
                source.author(event));
    }

    static Appointment appointment(Judgement judgement) {
        DueDateVersion first = judgement.versions().getFirst();
        return new Appointment(judgement.firstDueAt(), first.provisional());
    }

    private static List<SubmittedDocument> documents(HandedIn handedIn) {
        return handedIn.papers().stream()
                .map(paper -> new SubmittedDocument(
                        paper.name(),
                        paper.form() == null
                                ? null
                                : SubmittedDocument.Kind.valueOf(paper.form().name()),
                        paper.quantity()))
                .toList();
    }

    private static String resultPlace(HandedIn.ReturnBy returnBy, SlipSource source) {
        return switch (returnBy) {
            case null -> null;
            case COUNTER -> source.unitName(source.dossier().unit());
            case POST -> "Qua dịch vụ bưu chính";
            case ONLINE -> "Trực tuyến";
        };
    }
}
