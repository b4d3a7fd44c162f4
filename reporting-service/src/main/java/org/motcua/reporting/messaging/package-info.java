/**
 * In: {@code deadline.dossier.v1}, the judgement versions of dossiers. (The catalogue's copy is kept by reliable-events.)
 * Out: nothing. Invariant: a record counts once, however often it comes.
 */
package org.motcua.reporting.messaging;
