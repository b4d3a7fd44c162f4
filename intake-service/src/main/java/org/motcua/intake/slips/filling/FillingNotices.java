package org.motcua.intake.slips.filling;

import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact.DossierWithdrawn;
import org.motcua.contract.DossierFact.ExtensionGranted;
import org.motcua.intake.acts.domain.SupplementText;
import org.motcua.intake.slips.data.ApologySlip;
import org.motcua.intake.slips.data.RefusalSlip;
import org.motcua.intake.slips.data.StopSlip;
import org.motcua.intake.slips.data.SupplementSlip;
import org.motcua.intake.slips.data.parts.Appointment;
import org.motcua.intake.slips.data.parts.MissingItem;

/** Forms 02 to 05: each tells the applicant of one act and its reason. */
final class FillingNotices {

    private FillingNotices() {}

    static SupplementSlip supplement(SlipSource source) {
        DossierEvent event = source.subject();
        String text = source.text(event.sequence());
        SupplementText asked = text == null ? new SupplementText(List.of(), null) : SupplementText.read(text);
        return new SupplementSlip(
                source.heading(),
                source.issue(),
                source.lookup(),
                source.onSlip(),
                asked.items().stream().map(FillingNotices::item).toList(),
                asked.reason(),
                null,
                source.author(event),
                source.counter().telephone(),
                source.author(event));
    }

    private static MissingItem item(SupplementText.Item item) {
        MissingItem.Kind kind = switch (item.kind()) {
            case ADD -> MissingItem.Kind.ADD;
            case REDO -> MissingItem.Kind.REDO;
            case OTHER -> null;
        };
        return new MissingItem(kind, item.text());
    }

    static RefusalSlip refusal(SlipSource source) {
        DossierEvent event = source.subject();
        return new RefusalSlip(
                source.heading(),
                source.issue(),
                source.lookup(),
                source.onSlip(),
                source.text(event.sequence()),
                source.details().applicantName(),
                source.author(event));
    }

    static ApologySlip apology(SlipSource source) {
        DossierEvent event = source.subject();
        return new ApologySlip(
                source.heading(),
                source.issue(),
                source.lookup(),
                source.onSlip(),
                source.dossier().receivedAt(),
                FillingReceipt.appointment(source.dossier().judgement()),
                source.text(event.sequence()),
                new Appointment(((ExtensionGranted) event.fact()).newDueAt(), false),
                number(source, event),
                List.of(),
                null);
    }

    /** Which letter it is, from 1, in order of issue. */
    private static int number(SlipSource source, DossierEvent letter) {
        List<Long> letters = source.events().stream()
                .filter(event -> event.fact() instanceof ExtensionGranted)
                .map(DossierEvent::sequence)
                .toList();
        return letters.indexOf(letter.sequence()) + 1;
    }

    /**
     * A withdrawal is what the applicant asked for; a stop is the office's own. Which papers go back nobody records: the
     * form has dots for them.
     */
    static StopSlip stop(SlipSource source) {
        DossierEvent event = source.subject();
        return new StopSlip(
                source.heading(),
                source.issue(),
                source.lookup(),
                source.onSlip(),
                source.dossier().receivedAt(),
                event.fact() instanceof DossierWithdrawn ? event.occurredAt() : null,
                event.occurredAt(),
                source.text(event.sequence()),
                List.of(),
                null,
                List.of(),
                null);
    }
}
