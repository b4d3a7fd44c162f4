/** What is done with a dossier at the counter and at the desks, and what corrects it. */
package org.motcua.intake.acts;
