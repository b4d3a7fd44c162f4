package org.motcua.intake.lists.application;

/**
 * What is known of a dossier's code, in capitals; null parts are not known.
 *
 * @param beginning as it is written
 * @param end       letters and digits alone, at least {@value #SHORTEST_END}: on a receipt one reads them without hyphens
 */
public record CodePart(String beginning, String end) {

    /** The shortest running number there is. */
    public static final int SHORTEST_END = 4;

    /** Nothing of it. */
    public static final CodePart UNKNOWN = new CodePart(null, null);
}
