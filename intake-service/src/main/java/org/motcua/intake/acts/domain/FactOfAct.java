package org.motcua.intake.acts.domain;

import java.time.Instant;
import org.motcua.contract.DossierFact;
import org.motcua.contract.DossierFact.DossierRefused;
import org.motcua.contract.DossierFact.DossierResolved;
import org.motcua.contract.DossierFact.DossierTransferred;
import org.motcua.contract.DossierFact.DossierVoided;
import org.motcua.contract.DossierFact.DossierWithdrawn;
import org.motcua.contract.DossierFact.ExtensionGranted;
import org.motcua.contract.DossierFact.OfficerAssigned;
import org.motcua.contract.DossierFact.PaymentCompleted;
import org.motcua.contract.DossierFact.PaymentRequested;
import org.motcua.contract.DossierFact.ProcessingStarted;
import org.motcua.contract.DossierFact.ProcessingStopped;
import org.motcua.contract.DossierFact.ResultReturned;
import org.motcua.contract.DossierFact.StepCompleted;
import org.motcua.contract.DossierFact.StepStarted;
import org.motcua.contract.DossierFact.SupplementCompleted;
import org.motcua.contract.DossierFact.SupplementRequested;
import org.motcua.contract.DossierFact.TransferAcknowledged;
import org.motcua.contract.StepShare;
import org.motcua.intake.acts.domain.CounterAct.Assignment;
import org.motcua.intake.acts.domain.CounterAct.Extension;
import org.motcua.intake.acts.domain.CounterAct.Plain;
import org.motcua.intake.acts.domain.CounterAct.StepCompletion;
import org.motcua.intake.acts.domain.CounterAct.StepStart;
import org.motcua.intake.acts.domain.CounterAct.Transfer;
import org.motcua.intake.acts.domain.CounterAct.Voiding;
import org.motcua.intake.acts.domain.CounterAct.WithText;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.catalogue.domain.ProcedureRules;
import org.motcua.intake.catalogue.domain.ProcedureStep;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.legalclock.LegalZone;

/** What the event of an act says. */
record FactOfAct(CatalogueRules catalogue, DossierNow dossier, Instant at) {

    DossierFact of(CounterAct act) {
        return switch (act) {
            case Assignment assignment -> new OfficerAssigned(assignment.officer());
            case Extension extension -> new ExtensionGranted(extension.newDue(dossier));
            case Transfer transfer -> new DossierTransferred(transfer.unit());
            case StepStart start -> new StepStarted(start.step(), dossier.desk(), start.officer(), share(start));
            case StepCompletion completion -> new StepCompleted(completion.step());
            case Voiding voiding -> new DossierVoided(voiding.standing());
            case Plain plain -> of(plain.kind());
            case WithText text -> of(text.kind());
        };
    }

    private DossierFact of(ActKind kind) {
        return switch (kind) {
            case RECEPTION -> reception();
            case REFUSAL -> new DossierRefused();
            case PROCESSING -> new ProcessingStarted();
            case TRANSFER_RECEIPT -> new TransferAcknowledged();
            case SUPPLEMENT_REQUEST -> new SupplementRequested();
            case SUPPLEMENT_COMPLETION -> new SupplementCompleted();
            case PAYMENT_REQUEST -> new PaymentRequested();
            case PAYMENT_COMPLETION -> new PaymentCompleted();
            case RESOLUTION -> new DossierResolved();
            case HAND_OVER -> new ResultReturned();
            case WITHDRAWAL -> new DossierWithdrawn();
            case STOP -> new ProcessingStopped();
            case ASSIGNMENT, EXTENSION, TRANSFER, STEP_START, STEP_COMPLETION, VOID ->
                throw new IllegalArgumentException("an act of a kind of its own");
        };
    }

    /** After the end of the unit that the dossier was submitted to, its successor receives it. */
    private DossierFact reception() {
        String unit = catalogue.inChargeOn(dossier.unit(), LegalZone.day(at)).orElseThrow();
        return new OpeningFacts(catalogue).reception(unit, dossier.procedure(), dossier.channel(), at);
    }

    /** As the catalogue has it now; the step keeps it. */
    private StepShare share(StepStart start) {
        ProcedureRules procedure = catalogue.procedures().get(dossier.procedure());
        return procedure == null
                ? null
                : procedure.step(start.step()).map(ProcedureStep::share).orElse(null);
    }
}
