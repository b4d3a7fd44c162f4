/** Rules of procedures and units that hold from a day on, and which of them holds for a dossier. */
package org.motcua.intake.catalogue.domain;
