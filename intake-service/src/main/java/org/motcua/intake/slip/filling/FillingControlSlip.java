package org.motcua.intake.slip.filling;

import java.util.ArrayList;
import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.DossierResolved;
import org.motcua.contract.DossierFact.DossierTransferred;
import org.motcua.contract.DossierFact.OfficerAssigned;
import org.motcua.contract.DossierFact.ProcessingStarted;
import org.motcua.contract.DossierFact.ResultReturned;
import org.motcua.intake.slip.data.ControlSlip;
import org.motcua.intake.slip.data.HandOver;
import org.motcua.legalclock.Timeliness;

/** The control slip: who handed the dossier to whom, from the recorded events; nobody has to sign again. */
final class FillingControlSlip {

    private final SlipSource source;
    private final List<HandOver> handOvers = new ArrayList<>();
    private String desk;
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
            case DossierReceived reception -> desk = reception.unit();
            case ProcessingStarted _ -> leaveCounter(event, event.author());
            case OfficerAssigned assigned -> assign(event, assigned.officer());
            case DossierTransferred transfer -> transfer(event, transfer.unit());
            case DossierResolved _ -> comeBack(event);
            case ResultReturned _ ->
                add(event, counter(), source.onSlip().applicant().addressee(), event.author(), null, null);
            default -> {
                // no desk changes hands
            }
        }
    }

    private String counter() {
        return "Bộ phận tiếp nhận và trả kết quả";
    }

    private void leaveCounter(DossierEvent event, String officer) {
        if (atCounter) {
            atCounter = false;
            add(event, counter(), source.unitName(desk), event.author(), officer, null);
        }
    }

    private void assign(DossierEvent event, String officer) {
        if (atCounter) {
            leaveCounter(event, officer);
        } else {
            add(event, source.unitName(desk), source.unitName(desk), event.author(), officer, null);
        }
    }

    private void transfer(DossierEvent event, String unit) {
        String from = atCounter ? counter() : source.unitName(desk);
        atCounter = false;
        desk = unit;
        add(event, from, source.unitName(unit), event.author(), null, null);
    }

    private void comeBack(DossierEvent event) {
        atCounter = true;
        add(event, source.unitName(desk), counter(), event.author(), null, result());
    }

    private HandOver.Result result() {
        Timeliness timeliness = source.dossier().judgement().statutory();
        return timeliness == null ? null : HandOver.Result.valueOf(timeliness.name());
    }

    private void add(
            DossierEvent event, String from, String to, String giver, String receiver, HandOver.Result result) {
        handOvers.add(new HandOver(from, to, event.occurredAt(), giver, receiver, true, result, null));
    }
}
