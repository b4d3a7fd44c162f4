/** What several forms have in common: heading, applicant, appointment, papers, signer. */
package org.motcua.intake.slips.data.parts;
