/** Slips and registers: forms 01 to 07, filled from the record and the catalogue, printed and printed again. */
package org.motcua.intake.slips;
