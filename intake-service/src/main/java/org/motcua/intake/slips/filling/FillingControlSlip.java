package org.motcua.intake.slips.filling;

import java.util.ArrayList;
import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.DossierResolved;
import org.motcua.contract.DossierFact.DossierTransferred;
import org.motcua.contract.DossierFact.ExtensionGranted;
import org.motcua.contract.DossierFact.OfficerAssigned;
import org.motcua.contract.DossierFact.PaymentRequested;
import org.motcua.contract.DossierFact.ProcessingStarted;
import org.motcua.contract.DossierFact.ResultReturned;
import org.motcua.contract.DossierFact.StepCompleted;
import org.motcua.contract.DossierFact.StepStarted;
import org.motcua.contract.DossierFact.SupplementRequested;
import org.motcua.contract.DossierFact.TransferAcknowledged;
import org.motcua.intake.slips.data.ControlSlip;
import org.motcua.intake.slips.data.parts.HandOver;
import org.motcua.legalclock.Timeliness;

/**
 * The control slip: who handed the dossier to whom, from the recorded events. Who gave it recorded that; who got it has
 * confirmed it with the first thing done with it, or signs by hand.
 */
final class FillingControlSlip {

    private static final String COUNTER = "Bộ phận tiếp nhận và trả kết quả";

    private final SlipSource source;
    private final List<HandOver> handOvers = new ArrayList<>();
    private String desk;
    private String receivedBy;
    private boolean atCounter = true;

    private FillingControlSlip(SlipSource source) {
        this.source = source;
    }

    static ControlSlip fill(SlipSource source) {
        FillingControlSlip filling = new FillingControlSlip(source);
        source.events().forEach(filling::follow);
        return new ControlSlip(
                source.heading(),
                source.issue(),
                source.lookup(),
                source.onSlip(),
                source.unitName(source.dossier().unit()),
                List.of(),
                source.dossier().receivedAt(),
                FillingReceipt.appointment(source.dossier().judgement()),
                filling.handOvers);
    }

    private void follow(DossierEvent event) {
        switch (event.fact()) {
            case DossierReceived reception -> receive(reception.unit(), source.author(event));
            case ProcessingStarted _ -> take(event);
            case OfficerAssigned assigned -> assign(event, assigned.officer());
            case DossierTransferred transfer -> transfer(event, transfer.unit());
            case DossierResolved _ -> comeBack(event);
            case ResultReturned _ -> handOut(event);
            case TransferAcknowledged _,
                    StepStarted _,
                    StepCompleted _,
                    SupplementRequested _,
                    PaymentRequested _,
                    ExtensionGranted _ -> confirm(source.author(event));
            default -> {
                // it changes no hands
            }
        }
    }

    private void receive(String unit, String author) {
        desk = unit;
        receivedBy = author;
    }

    private void take(DossierEvent event) {
        if (atCounter) {
            leaveCounter(event, event.author());
        } else {
            confirm(source.author(event));
        }
    }

    private void leaveCounter(DossierEvent event, String officer) {
        atCounter = false;
        boolean assigned = !event.author().equals(officer);
        add(event, COUNTER, source.unitName(desk), assigned ? source.author(event) : receivedBy, officer, null);
    }

    private void assign(DossierEvent event, String officer) {
        confirm(source.author(event));
        if (atCounter) {
            leaveCounter(event, officer);
        } else {
            add(event, source.unitName(desk), source.unitName(desk), source.author(event), officer, null);
        }
    }

    private void transfer(DossierEvent event, String unit) {
        String from = atCounter ? COUNTER : source.unitName(desk);
        atCounter = false;
        desk = unit;
        add(event, from, source.unitName(unit), source.author(event), null, null);
    }

    private void comeBack(DossierEvent event) {
        confirm(source.author(event));
        atCounter = true;
        add(event, source.unitName(desk), COUNTER, source.author(event), null, result());
    }

    private void handOut(DossierEvent event) {
        confirm(source.author(event));
        String addressee = source.onSlip().applicant().addressee();
        String applicant = source.details().applicantName();
        handOvers.add(new HandOver(
                COUNTER, addressee, event.occurredAt(), source.author(event), applicant, true, false, null, null));
    }

    /** Who acts on the dossier has received it. */
    private void confirm(String author) {
        if (!handOvers.isEmpty() && !handOvers.getLast().taken()) {
            handOvers.set(handOvers.size() - 1, handOvers.getLast().takenBy(author));
        }
    }

    private HandOver.Result result() {
        Timeliness timeliness = source.dossier().judgement().statutory();
        return timeliness == null ? null : HandOver.Result.valueOf(timeliness.name());
    }

    /** @param officer the account that gets it, null when not known yet */
    private void add(DossierEvent event, String from, String to, String giver, String officer, HandOver.Result result) {
        boolean taken = event.author().equals(officer);
        String receiver = source.officer(officer, event);
        handOvers.add(new HandOver(from, to, event.occurredAt(), giver, receiver, true, taken, result, null));
    }
}
