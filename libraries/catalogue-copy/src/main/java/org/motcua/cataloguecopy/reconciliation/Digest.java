package org.motcua.cataloguecopy.reconciliation;

/**
 * How many dossiers, and which.
 *
 * @param count  how many
 * @param digest SHA-256, in hexadecimal, of their codes in the order of their bytes, joined by line feeds
 */
public record Digest(long count, String digest) {}
