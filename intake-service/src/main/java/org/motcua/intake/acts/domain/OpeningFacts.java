package org.motcua.intake.acts.domain;

import java.time.Instant;
import java.util.Optional;
import org.motcua.contract.Channel;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.DossierSubmitted;
import org.motcua.contract.LimitVersion;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.catalogue.domain.ProcedureRules;
import org.motcua.legalclock.LegalZone;

/** The facts with which a dossier begins at the counter, by the catalogue as it stands. */
public final class OpeningFacts {

    private final CatalogueRules catalogue;

    public OpeningFacts(CatalogueRules catalogue) {
        this.catalogue = catalogue;
    }

    /** The limit in force on the local day of a moment, empty when the procedure is unknown or has none. */
    public Optional<LimitVersion> limit(String procedure, Instant receivedAt) {
        ProcedureRules rules = catalogue.procedures().get(procedure);
        return rules == null ? Optional.empty() : rules.limitOn(LegalZone.day(receivedAt));
    }

    /**
     * The submission.
     *
     * @param unit          known to the catalogue
     * @param procedure     known to the catalogue
     * @param level         service level, null when unknown
     * @param applicantKind null when unknown
     */
    public DossierSubmitted submission(
            String unit, String procedure, Channel channel, Integer level, Integer applicantKind) {
        return new DossierSubmitted(
                unit,
                procedure,
                catalogue.procedures().get(procedure).field(),
                channel,
                level,
                applicantKind,
                catalogue.hoursOf(unit));
    }

    /**
     * The reception.
     *
     * @throws java.util.NoSuchElementException when there is no {@link #limit} on its day
     */
    public DossierReceived reception(String unit, String procedure, Channel channel, Instant receivedAt) {
        ProcedureRules rules = catalogue.procedures().get(procedure);
        return new DossierReceived(
                unit,
                procedure,
                rules.field(),
                channel,
                limit(procedure, receivedAt).orElseThrow(),
                rules.pausePolicyOn(LegalZone.day(receivedAt)),
                catalogue.maxExtensions(),
                catalogue.calendarVersion(),
                null,
                catalogue.hoursOf(unit));
    }
}
