package org.motcua.intake.slips.domain;

import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.DossierRefused;
import org.motcua.contract.DossierFact.DossierWithdrawn;
import org.motcua.contract.DossierFact.ExtensionGranted;
import org.motcua.contract.DossierFact.ProcessingStopped;
import org.motcua.contract.DossierFact.SupplementRequested;
import org.motcua.contract.EffectiveHistory;
import org.motcua.intake.record.domain.History;

/** Which events of a dossier the forms are about. A slip is about one event; a control slip is about all up to one. */
public final class SlipSubjects {

    private SlipSubjects() {}

    /**
     * The sequences of the events that a form can be printed of, in order of event time; empty when there is nothing to
     * print.
     */
    public static List<Long> of(SlipForm form, History history) {
        List<DossierEvent> effective = EffectiveHistory.of(history.events());
        boolean received = effective.stream().anyMatch(event -> event.fact() instanceof DossierReceived);
        return switch (form) {
            case REGISTER -> List.of();
            case CONTROL_SLIP -> received ? List.of(history.events().getLast().sequence()) : List.of();
            case STOP_NOTICE -> received ? sequences(form, effective) : List.of();
            case RECEIPT, SUPPLEMENT_REQUEST, REFUSAL, APOLOGY -> sequences(form, effective);
        };
    }

    private static List<Long> sequences(SlipForm form, List<DossierEvent> effective) {
        return effective.stream()
                .filter(event -> concerns(form, event.fact()))
                .map(DossierEvent::sequence)
                .toList();
    }

    private static boolean concerns(SlipForm form, DossierFact fact) {
        return switch (fact) {
            case DossierReceived _ -> form == SlipForm.RECEIPT;
            case SupplementRequested _ -> form == SlipForm.SUPPLEMENT_REQUEST;
            case DossierRefused _ -> form == SlipForm.REFUSAL;
            case ExtensionGranted _ -> form == SlipForm.APOLOGY;
            case ProcessingStopped _, DossierWithdrawn _ -> form == SlipForm.STOP_NOTICE;
            default -> false;
        };
    }
}
