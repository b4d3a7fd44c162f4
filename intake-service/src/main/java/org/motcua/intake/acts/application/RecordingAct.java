package org.motcua.intake.acts.application;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.motcua.intake.acts.application.AddingToDossier.Locked;
import org.motcua.intake.acts.domain.ActDecision;
import org.motcua.intake.acts.domain.ActDecision.NotAllowed;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.acts.domain.ActRules;
import org.motcua.intake.acts.domain.CounterAct;
import org.motcua.intake.acts.domain.CounterAct.Voiding;
import org.motcua.intake.acts.domain.DecidingAct;
import org.motcua.intake.catalogue.application.CurrentCatalogue;
import org.motcua.intake.record.application.Dossiers;
import org.motcua.intake.record.domain.DossierClocks;
import org.motcua.intake.record.domain.DossierNow;

/** Records one act on a dossier. */
@Singleton
public class RecordingAct {

    private static final String STANDING = "standing";
    private static final int MAX_NAMED = 5;

    private final AddingToDossier adding;
    private final Dossiers dossiers;
    private final CurrentCatalogue catalogue;
    private final DossierClocks clocks;
    private final ActRules rules;

    RecordingAct(
            AddingToDossier adding,
            Dossiers dossiers,
            CurrentCatalogue catalogue,
            DossierClocks clocks,
            ActRules rules) {
        this.adding = adding;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.clocks = clocks;
        this.rules = rules;
    }

    /**
     * Records the act, or tells why not.
     *
     * @param at when it happened, null for now
     */
    public ActOutcome record(DossierCall call, CounterAct act, Instant at) throws SQLException {
        DecidingAct deciding = new DecidingAct(catalogue.rules(), rules, call.visible());
        return adding.add(call, locked -> {
            ActDecision decision = deciding.decide(locked.dossier(), act, at, locked.now());
            return decision instanceof ActDecision.Allowed && act instanceof Voiding voiding
                    ? refusal(locked, call, voiding).orElse(decision)
                    : decision;
        });
    }

    /** A duplicate points to a dossier that the caller sees, that stands, and that is not itself. */
    private Optional<ActDecision> refusal(Locked locked, DossierCall call, Voiding voiding) throws SQLException {
        if (voiding.standing().equals(call.code())) {
            return Optional.of(Unfit.of("standing-is-itself", STANDING));
        }
        boolean stands = dossiers.lockEvents(locked.connection(), voiding.standing())
                .map(draft -> DossierNow.of(draft.history(), clocks))
                .filter(dossier -> dossier.isSeenBy(call.visible()) && dossier.standing() == null)
                .isPresent();
        return stands ? standingOnIt(locked, call) : Optional.of(Unfit.of("no-standing-dossier", STANDING));
    }

    /**
     * No duplicate is left pointing to a dossier that is void. Whoever voids one in favour of this dossier locks this
     * dossier, and so has committed by now or will find it void.
     */
    private Optional<ActDecision> standingOnIt(Locked locked, DossierCall call) throws SQLException {
        List<String> duplicates = dossiers.duplicatesOf(locked.connection(), call.code(), MAX_NAMED);
        if (duplicates.isEmpty()) {
            return Optional.empty();
        }
        List<String> seen = new ArrayList<>();
        for (String code : duplicates) {
            if (DossierNow.of(dossiers.events(locked.connection(), code), clocks)
                    .isSeenBy(call.visible())) {
                seen.add(code);
            }
        }
        return Optional.of(NotAllowed.of("duplicates-rest-on-it", seen.isEmpty() ? "…" : String.join(", ", seen)));
    }
}
