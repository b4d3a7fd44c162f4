/** The lists of the counter, the search for a person, and what a citizen is told about a dossier. */
package org.motcua.intake.lists;
