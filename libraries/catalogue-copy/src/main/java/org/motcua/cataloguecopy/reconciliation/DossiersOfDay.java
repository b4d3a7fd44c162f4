package org.motcua.cataloguecopy.reconciliation;

/**
 * Where a service keeps what it believes of dossiers. Its table has {@code code} and {@code unit}, the unit responsible
 * at reception.
 *
 * @param table    the table
 * @param received SQL condition with two parameters, a day (local, of Asia/Ho_Chi_Minh) and again that day: received on it
 * @param finished the same: received at any time, and resolved, withdrawn or stopped on it
 */
public record DossiersOfDay(String table, String received, String finished) {

    /**
     * A table that keeps moments.
     *
     * @param receivedAt column of the reception's moment
     * @param finishedAt column of the finish's moment
     */
    public static DossiersOfDay byMoment(String table, String receivedAt, String finishedAt) {
        return new DossiersOfDay(table, on(receivedAt), receivedAt + " IS NOT NULL AND " + on(finishedAt));
    }

    /**
     * A table that keeps local days.
     *
     * @param receivedOn column of the reception's day
     * @param finishedOn column of the finish's day
     */
    public static DossiersOfDay byDay(String table, String receivedOn, String finishedOn) {
        return new DossiersOfDay(table, within(receivedOn), receivedOn + " IS NOT NULL AND " + within(finishedOn));
    }

    /**
     * The same, of those rows only that still stand.
     *
     * @param condition SQL condition without parameters
     */
    public DossiersOfDay onlyWhere(String condition) {
        return new DossiersOfDay(table, condition + " AND " + received, condition + " AND " + finished);
    }

    private static String on(String moment) {
        return moment + " >= ?::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' AND " + moment
                + " < (?::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'";
    }

    private static String within(String day) {
        return day + " BETWEEN ?::date AND ?::date";
    }
}
