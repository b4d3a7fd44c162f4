/** What a dossier's clocks need to know and what they say; plain Java over {@code legal-clock}. */
package org.motcua.deadline.domain;
