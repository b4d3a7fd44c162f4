/** Dossiers as use cases see them, and the ports of the record. */
package org.motcua.intake.record.application;
