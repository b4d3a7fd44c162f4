package org.motcua.intake.catalogue.rest;

/**
 * What a change of the catalogue did.
 *
 * @param total   entries in the body
 * @param changed entries that were new or other than before
 */
public record ChangeView(int total, int changed) {}
