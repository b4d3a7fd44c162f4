package org.motcua.reporting.domain;

/** What a report is broken down by. */
public enum GroupBy {
    UNIT,
    FIELD,
    PROCEDURE,
    CHANNEL,
    MONTH
}
