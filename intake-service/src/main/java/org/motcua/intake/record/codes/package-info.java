/** Codes: of dossiers and their formats, of the catalogue, of steps and accounts. Strict, since they stand in events. */
package org.motcua.intake.record.codes;
