/**
 * The adapters to PostgreSQL, all set-based. Writing goes through the default data source, reading of reports through
 * the data source {@code report}, whose role can read counters but no dossier.
 */
package org.motcua.reporting.persistence;
