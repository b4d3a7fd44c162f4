package org.motcua.deadline.application;

/** The online submissions that were not answered in time. */
public interface LateReceptions {

    /**
     * Those whose hours ran out in the period, the earliest first.
     *
     * @param after null for the first page
     */
    Page<LateReception> list(LateReceptionQuery query, Keyset after, int limit);
}
