package org.motcua.intake.catalogue.application;

import java.time.Instant;

/**
 * One change of one entry of the catalogue.
 *
 * @param id     grows with each change of the catalogue
 * @param author account id
 * @param reason in words, null when none was given
 * @param before the entry before, null when it was new
 * @param after  the entry since
 */
public record CatalogueVersion<T>(long id, Instant changedAt, String author, String reason, T before, T after) {}
