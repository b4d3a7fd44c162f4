/** What a line says of a dossier, whether that can be, and what of it the record does not know yet. */
package org.motcua.intake.imports.domain;
