package org.motcua.intake.slips.filling;

/**
 * What a slip says that neither record nor catalogue knows.
 *
 * @param unitSymbol    what follows the number, such as {@code TTPVHCC} or {@code BPTNTKQ}
 * @param place         the place named before the date, null for dots
 * @param lookupAddress what the QR code puts before the dossier's code, null for the code alone
 */
public record SlipSettings(String unitSymbol, String place, String lookupAddress) {}
