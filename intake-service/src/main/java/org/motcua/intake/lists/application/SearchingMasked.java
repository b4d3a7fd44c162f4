package org.motcua.intake.lists.application;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.motcua.intake.lists.application.DossierLists.Place;
import org.motcua.intake.personal.application.ApplicantReadings;
import org.motcua.intake.personal.application.ReadingPurpose;
import org.motcua.postgres.Transactions;

/**
 * Searches for somebody who sees applicants masked only, such as an auditor. A number in full that finds a dossier tells
 * whose it is, mask or not: no such answer leaves without the record of the reading. Nor can a name be spelled out below
 * its mask: words of it are whole ones.
 */
@Singleton
public class SearchingMasked {

    private final ListingDossiers listing;
    private final ApplicantReadings readings;
    private final Transactions transactions;
    private final Clock clock;

    SearchingMasked(ListingDossiers listing, ApplicantReadings readings, Transactions transactions, Clock clock) {
        this.listing = listing;
        this.readings = readings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A page of what is found.
     *
     * @param after   the place behind which it starts, null for the beginning
     * @param account who searches
     */
    public DossierPage page(DossierFilter filter, PersonSought person, Place after, int limit, String account)
            throws SQLException {
        return transactions.run(connection -> {
            DossierPage page = listing.page(connection, filter, person.byWholeWords(), after, limit, true);
            if (person.isByNumber() && !page.items().isEmpty()) {
                record(connection, page, account);
            }
            return page;
        });
    }

    private void record(Connection connection, DossierPage page, String account) throws SQLException {
        List<String> codes =
                page.items().stream().map(listed -> listed.row().code()).toList();
        readings.record(connection, codes, clock.instant(), account, ReadingPurpose.SEARCH);
    }
}
