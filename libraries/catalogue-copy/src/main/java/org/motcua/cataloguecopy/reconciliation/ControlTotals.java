package org.motcua.cataloguecopy.reconciliation;

/**
 * What a service believes of a day.
 *
 * @param received dossiers received on it
 * @param finished dossiers, received at any time, that were resolved, withdrawn or stopped on it
 */
public record ControlTotals(Digest received, Digest finished) {}
