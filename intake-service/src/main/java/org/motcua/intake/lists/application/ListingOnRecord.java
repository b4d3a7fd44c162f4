package org.motcua.intake.lists.application;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.motcua.intake.lists.application.DossierLists.Place;
import org.motcua.intake.personal.application.ApplicantReadings;
import org.motcua.intake.personal.application.ReadingPurpose;
import org.motcua.postgres.Transactions;

/** Lists dossiers to somebody who learns from the list whose they are: no such page leaves without the record of the reading. */
@Singleton
public class ListingOnRecord {

    private final ListingDossiers listing;
    private final ApplicantReadings readings;
    private final Transactions transactions;
    private final Clock clock;

    ListingOnRecord(ListingDossiers listing, ApplicantReadings readings, Transactions transactions, Clock clock) {
        this.listing = listing;
        this.readings = readings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A page of what is to be handed over, for the one who calls people up and gives them their results. It is going to
     * name them in full, so that each dossier has the reading on record.
     *
     * @param after   the place behind which it starts, null for the beginning
     * @param account who reads
     */
    public DossierPage handOvers(DossierFilter filter, PersonSought person, Place after, int limit, String account)
            throws SQLException {
        return page(filter, person, after, limit, account, ReadingPurpose.HAND_OVER);
    }

    /**
     * A page of what is found by somebody who sees applicants masked only, such as an auditor. A number in full that finds
     * a dossier tells whose it is, mask or not, and is on record. A name cannot be spelled out below its mask: words of it
     * are whole ones.
     *
     * @param after   the place behind which it starts, null for the beginning
     * @param account who searches
     */
    public DossierPage masked(DossierFilter filter, PersonSought person, Place after, int limit, String account)
            throws SQLException {
        ReadingPurpose purpose = person.isByNumber() ? ReadingPurpose.SEARCH : null;
        return page(filter, person.byWholeWords(), after, limit, account, purpose);
    }

    /** @param purpose of the reading, null when the page tells of nobody whose it is */
    private DossierPage page(
            DossierFilter filter, PersonSought person, Place after, int limit, String account, ReadingPurpose purpose)
            throws SQLException {
        return transactions.run(connection -> {
            DossierPage page = listing.page(connection, filter, person, after, limit, true);
            if (purpose != null) {
                readings.record(
                        connection, page.codes(), clock.instant().truncatedTo(ChronoUnit.MICROS), account, purpose);
            }
            return page;
        });
    }
}
