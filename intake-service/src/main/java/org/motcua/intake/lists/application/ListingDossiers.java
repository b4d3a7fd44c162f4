package org.motcua.intake.lists.application;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.motcua.intake.lists.application.DossierLists.DossierRow;
import org.motcua.intake.lists.application.DossierLists.Place;
import org.motcua.intake.lists.application.DossierPage.Listed;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.encryption.BlindIndex;
import org.motcua.postgres.Transactions;

/** Lists dossiers by what they are and by whose they are. */
@Singleton
public class ListingDossiers {

    private static final int BOUND = 10_000;

    private final DossierLists lists;
    private final BlindIndex index;
    private final Transactions transactions;

    ListingDossiers(DossierLists lists, BlindIndex index, Transactions transactions) {
        this.lists = lists;
        this.index = index;
        this.transactions = transactions;
    }

    /**
     * A page of a list.
     *
     * @param after          the place behind which it starts, null for the beginning
     * @param withApplicants whether the applicants are wanted too
     */
    public DossierPage page(DossierFilter filter, PersonSought person, Place after, int limit, boolean withApplicants)
            throws SQLException {
        return transactions.run(connection -> page(connection, filter, person, after, limit, withApplicants));
    }

    DossierPage page(
            Connection connection,
            DossierFilter filter,
            PersonSought person,
            Place after,
            int limit,
            boolean withApplicants)
            throws SQLException {
        return person.isAnybody()
                ? ofAnybody(connection, filter, after, limit, withApplicants)
                : ofPerson(connection, filter, person, after, limit);
    }

    private DossierPage ofAnybody(
            Connection connection, DossierFilter filter, Place after, int limit, boolean withApplicants)
            throws SQLException {
        List<DossierRow> rows = lists.page(connection, filter, List.of(), after, limit + 1);
        List<DossierRow> shown = rows.subList(0, Math.min(limit, rows.size()));
        List<Listed> items = withApplicants ? withApplicants(connection, shown) : withoutApplicants(shown);
        return page(filter, items, rows.size() > limit, lists.count(connection, filter, BOUND + 1));
    }

    private static List<Listed> withoutApplicants(List<DossierRow> rows) {
        return rows.stream().map(row -> new Listed(row, Details.UNKNOWN)).toList();
    }

    private List<Listed> withApplicants(Connection connection, List<DossierRow> rows) throws SQLException {
        Map<String, Details> applicants =
                lists.applicants(connection, rows.stream().map(DossierRow::code).toList());
        return rows.stream()
                .map(row -> new Listed(row, applicants.getOrDefault(row.code(), Details.UNKNOWN)))
                .toList();
    }

    private DossierPage ofPerson(
            Connection connection, DossierFilter filter, PersonSought person, Place after, int limit)
            throws SQLException {
        List<Listed> all = found(connection, filter, person, null, BOUND + 1);
        List<Listed> items = after == null
                ? all.subList(0, Math.min(limit + 1, all.size()))
                : found(connection, filter, person, after, limit + 1);
        return page(filter, items.subList(0, Math.min(limit, items.size())), items.size() > limit, all.size());
    }

    /** What the index finds, opened and compared, until there are so many. */
    private List<Listed> found(
            Connection connection, DossierFilter filter, PersonSought person, Place after, int wanted)
            throws SQLException {
        List<SoughtTerms> terms = person.terms(index);
        int step = Math.min(wanted, 1_000);
        List<Listed> found = new ArrayList<>();
        Place place = after;
        List<DossierRow> rows;
        do {
            rows = lists.page(connection, filter, terms, place, step);
            withApplicants(connection, rows).stream()
                    .filter(listed -> person.is(listed.applicant()))
                    .forEach(found::add);
            place = rows.isEmpty() ? null : filter.order().place(rows.getLast());
        } while (rows.size() == step && found.size() < wanted);
        return found;
    }

    private static DossierPage page(DossierFilter filter, List<Listed> items, boolean more, int counted) {
        return new DossierPage(
                items,
                Math.min(counted, BOUND),
                counted <= BOUND,
                more ? filter.order().place(items.getLast().row()) : null);
    }
}
