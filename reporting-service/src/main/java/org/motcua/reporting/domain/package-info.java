/**
 * What is counted and how counts become figures: atoms of a dossier's life, the days on which they fall, the windows of
 * a report and the columns added up from them. Nothing here computes time: every day arrives judged. Plain Java and the
 * words of legal-clock, no framework, no I/O.
 */
package org.motcua.reporting.domain;
