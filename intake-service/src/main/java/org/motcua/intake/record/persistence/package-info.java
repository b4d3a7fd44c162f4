/** The tables of dossiers and their events, written by COPY and in sets, and of personal data. */
package org.motcua.intake.record.persistence;
