package org.motcua.intake.imports.domain;

import java.util.ArrayList;
import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact;

/** Reads effective events one after the other, as consumers do, and tells what cannot follow. */
final class Sequel {

    private final List<Class<?>> open = new ArrayList<>();
    private boolean received;
    private boolean closed;

    private Sequel() {}

    /** The first event that cannot follow those before it, null when there is none. */
    static String fault(List<DossierEvent> effective) {
        Sequel sequel = new Sequel();
        return effective.stream()
                .filter(event -> !sequel.follows(event.fact()))
                .map(event -> event + " in " + effective)
                .findFirst()
                .orElse(null);
    }

    private boolean follows(DossierFact fact) {
        return switch (fact) {
            case DossierFact.DossierSubmitted f -> !received && !closed;
            case DossierFact.DossierReceived f -> receive();
            case DossierFact.SupplementRequested f -> ask(DossierFact.SupplementCompleted.class);
            case DossierFact.PaymentRequested f -> ask(DossierFact.PaymentCompleted.class);
            case DossierFact.SupplementCompleted f -> open.remove(f.getClass()) && !closed;
            case DossierFact.PaymentCompleted f -> open.remove(f.getClass()) && !closed;
            case DossierFact.ExtensionGranted f -> received && !closed;
            case DossierFact.DossierResolved f -> open.isEmpty() && close();
            case DossierFact.DossierWithdrawn f -> close();
            case DossierFact.ProcessingStopped f -> close();
            case DossierFact.DossierRefused f -> !received && close();
            case DossierFact.ResultReturned f -> closed;
            default -> true;
        };
    }

    private boolean receive() {
        boolean follows = !received && !closed;
        received = true;
        return follows;
    }

    private boolean ask(Class<?> completion) {
        boolean follows = received && !closed && !open.contains(completion);
        open.add(completion);
        return follows;
    }

    private boolean close() {
        boolean follows = !closed;
        closed = true;
        return follows;
    }
}
