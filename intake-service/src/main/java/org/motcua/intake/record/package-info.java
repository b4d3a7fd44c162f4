/**
 * The record: dossiers, their events and who may see them. It knows no other feature; all others stand on it.
 */
package org.motcua.intake.record;
