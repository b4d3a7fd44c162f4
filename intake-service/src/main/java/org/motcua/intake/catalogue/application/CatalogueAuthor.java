package org.motcua.intake.catalogue.application;

/**
 * Who changes the catalogue, and why.
 *
 * @param account account id
 * @param reason  in words, null when none was given
 */
public record CatalogueAuthor(String account, String reason) {}
