package org.motcua.intake.lists.application;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.motcua.intake.lists.application.DossierLists.Place;
import org.motcua.intake.personal.application.ApplicantReadings;
import org.motcua.intake.personal.application.ReadingPurpose;
import org.motcua.postgres.Transactions;

/**
 * Lists what is to be handed over, for the one who calls people up and gives them their results. It names them in full, so
 * that each dossier of the page has the reading on record.
 */
@Singleton
public class ListingHandOvers {

    private final ListingDossiers listing;
    private final ApplicantReadings readings;
    private final Transactions transactions;
    private final Clock clock;

    ListingHandOvers(ListingDossiers listing, ApplicantReadings readings, Transactions transactions, Clock clock) {
        this.listing = listing;
        this.readings = readings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A page of the list.
     *
     * @param after   the place behind which it starts, null for the beginning
     * @param account who reads
     */
    public DossierPage page(DossierFilter filter, PersonSought person, Place after, int limit, String account)
            throws SQLException {
        return transactions.run(connection -> {
            DossierPage page = listing.page(connection, filter, person, after, limit, true);
            List<String> codes =
                    page.items().stream().map(listed -> listed.row().code()).toList();
            readings.record(
                    connection,
                    codes,
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    account,
                    ReadingPurpose.HAND_OVER);
            return page;
        });
    }
}
