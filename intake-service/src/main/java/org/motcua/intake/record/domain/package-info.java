/**
 * What a dossier's record is and what may be added to it. Plain Java over the event contract and the legal clock: no
 * framework, no I/O, no clock of its own.
 */
package org.motcua.intake.record.domain;
