package org.motcua.intake.lists.persistence;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.cataloguecopy.VisibleUnits.All;
import org.motcua.cataloguecopy.VisibleUnits.Only;
import org.motcua.intake.record.domain.DossierStatus;

/**
 * A list as the merger of short ones. An index holds the dossiers of one desk and one status in the order of the list, those
 * of several it holds one behind the other: so of each the beginning is read, as long as they are few. What both is at a
 * desk and answered for by a unit asked for is in two of them, and once in the whole.
 */
final class MergedLists {

    /** From so many on, the list of all is read in its order, and what is of others is passed over. */
    private static final int MOST = 18;

    private final VisibleUnits units;
    private final Collection<DossierStatus> statuses;

    /**
     * @param units    units that answer for the dossier or hold it
     * @param statuses one of them, null for any
     */
    MergedLists(VisibleUnits units, Collection<DossierStatus> statuses) {
        this.units = units;
        this.statuses = statuses;
    }

    /**
     * The whole list as one query.
     *
     * @param columns of the table {@code dossier}
     * @param where   what else the rows must be
     * @param tail    order and limit, of each list and of the whole
     */
    Conditions query(String columns, Conditions where, String tail) {
        return isMerged() ? merged(columns, where, tail) : inOne(columns, where, tail);
    }

    /**
     * How many rows the list has, counted up to a bound; in no order, so that counting ends there.
     *
     * @param where what else the rows must be
     */
    Conditions count(Conditions where, int bound) {
        Conditions counted = new Conditions("SELECT count(*) FROM (SELECT code FROM (");
        switch (units) {
            case All all -> counted(counted, new Conditions(), where);
            case Only seen -> {
                counted(counted, new Conditions().and("desk = ANY (?)", Conditions.texts(seen.codes())), where);
                counted.then(" UNION ALL ");
                counted(counted, elsewhere(seen), where);
            }
        }
        return counted.then(") AS all_of_them LIMIT " + bound + ") AS counted");
    }

    private void counted(Conditions query, Conditions which, Conditions where) {
        query.then("SELECT code FROM dossier WHERE ")
                .with(ofStatuses(which))
                .then(" AND ")
                .with(where);
    }

    /** What a unit answers for and a desk that is not asked for holds. */
    private static Conditions elsewhere(Only units) {
        Object seen = Conditions.texts(units.codes());
        return new Conditions().and("unit = ANY (?) AND unit <> desk AND desk <> ALL (?)", seen, seen);
    }

    private boolean isMerged() {
        int ofStatuses = severalStatuses() ? statuses.size() : 1;
        return switch (units) {
            case All all -> severalStatuses() && ofStatuses <= MOST;
            case Only seen -> seen.codes().size() * ofStatuses <= MOST;
        };
    }

    private boolean severalStatuses() {
        return statuses != null && statuses.size() > 1;
    }

    /** The same, read in one go: for what few rows are, wherever they stand. */
    Conditions inOne(String columns, Conditions where, String tail) {
        Conditions all = ofStatuses(new Conditions().ofUnits(units));
        return new Conditions("SELECT " + columns + " FROM dossier WHERE ")
                .with(all)
                .then(" AND ")
                .with(where)
                .then(" " + tail);
    }

    private Conditions merged(String columns, Conditions where, String tail) {
        Conditions query = new Conditions("SELECT " + columns + " FROM (");
        switch (units) {
            case All all -> part(query, columns, new Conditions(), where, tail);
            case Only seen -> {
                part(query, columns, new Conditions().and("desk = seen.code"), where, tail);
                query.then(" UNION ");
                part(query, columns, new Conditions().and("unit = seen.code AND unit <> desk"), where, tail);
            }
        }
        return query.then(") AS merged " + tail);
    }

    private void part(Conditions query, String columns, Conditions which, Conditions where, String tail) {
        query.then("SELECT part.* FROM ")
                .with(sources())
                .then(" CROSS JOIN LATERAL (SELECT " + columns + " FROM dossier WHERE ");
        Conditions status = severalStatuses() ? which.and("status = its.status") : ofStatuses(which);
        query.with(status).then(" AND ").with(where).then(" " + tail + ") AS part");
    }

    private Conditions sources() {
        Conditions sources = new Conditions("(VALUES (1)) AS one (one)");
        if (units instanceof Only seen) {
            sources.then(" CROSS JOIN unnest(?::text[]) AS seen (code)", Conditions.texts(seen.codes()));
        }
        return severalStatuses()
                ? sources.then(" CROSS JOIN unnest(?::smallint[]) AS its (status)", Conditions.numbers(codes()))
                : sources;
    }

    /** Written out, since an index of one status is found only so. */
    private Conditions ofStatuses(Conditions which) {
        if (statuses == null) {
            return which;
        }
        return statuses.isEmpty()
                ? which.and("FALSE")
                : which.and(
                        codes().stream().map(String::valueOf).collect(Collectors.joining(", ", "status IN (", ")")));
    }

    private List<Integer> codes() {
        return statuses.stream().distinct().map(DossierStatus::code).toList();
    }
}
