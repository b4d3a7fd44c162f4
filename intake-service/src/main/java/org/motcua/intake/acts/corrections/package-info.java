/** Corrections of recorded acts: the wrong one stays on record, and the history as corrected must be a lawful one. */
package org.motcua.intake.acts.corrections;
