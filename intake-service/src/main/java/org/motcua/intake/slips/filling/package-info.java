/** Takes what a slip says from the record and the catalogue. */
package org.motcua.intake.slips.filling;
