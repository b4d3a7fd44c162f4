/** The catalogue: procedures and units by version, their closing and their tree, as it is published. */
package org.motcua.intake.catalogue;
