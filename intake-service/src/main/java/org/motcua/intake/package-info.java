/**
 * The intake service: the record of dossiers. It takes in the catalogue and files in the national shape, keeps each
 * dossier's history as events that are never changed, and publishes every commit.
 *
 * <p>Out: {@code intake.dossier.v1} (one record for each commit of a dossier) and {@code intake.catalogue.v1}. In:
 * nothing. Invariants: the event tables are insert-only; state, event and outbox are one transaction; personal data
 * is in tables of its own and leaves the service neither in events nor in problems nor in logs.
 */
package org.motcua.intake;
