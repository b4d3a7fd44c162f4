/** The national shape: reads lines of a synchronisation file into what they say. */
package org.motcua.intake.imports.national;
