package org.motcua.deadline.application;

/**
 * Printed against computed due dates, to the second.
 *
 * @param compared  received dossiers with a printed due date
 * @param differing those that differ
 */
public record PrintedComparison(long compared, Page<PrintedDueDate> differing) {}
