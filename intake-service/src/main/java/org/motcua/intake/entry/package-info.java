/** Entering dossiers, one or a batch, each exactly once: reception or refusal on the spot, by a key of the caller. */
package org.motcua.intake.entry;
