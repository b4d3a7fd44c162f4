package org.motcua.intake.entry.domain;

import java.time.Instant;
import org.motcua.contract.Channel;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.HandedIn;

/**
 * A dossier as it is handed in. Null is "not said".
 *
 * @param channel     not null
 * @param submittedAt when it was handed in, null for the moment of its reception, or for now
 * @param receivedAt  when it was accepted, null for the moment of its submission; of no meaning unless {@code received}
 * @param received    whether it is accepted at once
 * @param details     not null
 * @param handedIn    not null
 */
public record DossierEntry(
        String unit,
        String procedure,
        Channel channel,
        Instant submittedAt,
        Instant receivedAt,
        boolean received,
        Details details,
        HandedIn handedIn) {

    /** Tells no value: it holds personal data. */
    @Override
    public String toString() {
        return "DossierEntry";
    }
}
