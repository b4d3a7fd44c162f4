package org.motcua.intake.slips.filling;

/**
 * What a slip says that neither record nor catalogue knows.
 *
 * @param unitSymbol what follows the number, such as {@code TTPVHCC} or {@code BPTNTKQ}
 * @param place      the place named before the date, null for dots
 * @param lookup     where a citizen's page opens, which the QR code tells; null for the dossier's code alone
 */
public record SlipSettings(String unitSymbol, String place, LookupAddress lookup) {}
