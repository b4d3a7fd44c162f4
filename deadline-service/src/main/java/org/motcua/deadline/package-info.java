/**
 * Runs the legal clocks of dossiers.
 *
 * <p>In: {@code intake.dossier.v1} (a dossier's events, in order) and {@code intake.catalogue.v1} (names and the tree of
 * units). Out: {@code deadline.dossier.v1} (all judgement versions of a dossier at each change). Over HTTP: what is
 * overdue, now or at a past moment, late receptions, printed due dates that differ, and how one clock came about.
 *
 * <p>It holds: the consumed events and the due-date versions are insert-only; all else is derived from them by {@code
 * legal-clock}; SQL only compares stored moments with an asked one; a published judgement version never changes but for
 * the record time that ends it.
 */
package org.motcua.deadline;
