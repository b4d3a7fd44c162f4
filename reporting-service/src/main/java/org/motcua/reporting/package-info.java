/**
 * The reporting service: adds up what deadline-service judged and answers the statutory reports for any period.
 *
 * <p>In: {@code deadline.dossier.v1} (whole judgements of dossiers) and {@code intake.catalogue.v1} (names, unit tree). Out: figures
 * over HTTP. Invariants: a judgement counts once; counters are sums of the ledger of changes; reports read counters
 * only, by a database role that cannot read dossiers; nothing here computes time.
 */
package org.motcua.reporting;
