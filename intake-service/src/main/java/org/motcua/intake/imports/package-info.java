/** Files in the national shape: read, judged line by line against the record, and taken over. */
package org.motcua.intake.imports;
