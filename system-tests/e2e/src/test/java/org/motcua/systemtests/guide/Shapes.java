package org.motcua.systemtests.guide;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes and moments, which are others each time: a shown one stands for a real one of the same shape, and wherever the
 * guide shows it again, the same real one must be there. Two codes never stand for one dossier.
 */
final class Shapes {

    private static final String CODE = "[0-9A-Z.]+-\\d{8}-\\d{7}";
    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?\\+07:00";
    private static final String WRITTEN = "\\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}";
    private static final Pattern VARYING = Pattern.compile(CODE + "|" + MOMENT + "|" + WRITTEN);

    private final Map<String, String> realOf = new HashMap<>();
    private final Map<String, String> shownOf = new HashMap<>();

    boolean fits(String shown, String real) {
        Matcher actual = Pattern.compile(shape(shown), Pattern.DOTALL).matcher(real);
        if (!actual.matches()) {
            return false;
        }
        boolean same = true;
        Matcher varying = VARYING.matcher(shown);
        for (int i = 1; varying.find(); i++) {
            same &= standsFor(varying.group(), actual.group(i));
        }
        return same;
    }

    private static String shape(String shown) {
        StringBuilder shape = new StringBuilder();
        Matcher varying = VARYING.matcher(shown);
        int end = 0;
        for (; varying.find(); end = varying.end()) {
            shape.append(Pattern.quote(shown.substring(end, varying.start())))
                    .append('(')
                    .append(shapeOf(varying.group()))
                    .append(')');
        }
        return shape.append(Pattern.quote(shown.substring(end))).toString();
    }

    /** A code keeps its unit. */
    private static String shapeOf(String varying) {
        if (varying.matches(CODE)) {
            return Pattern.quote(varying.substring(0, varying.indexOf('-'))) + "-\\d{8}-\\d{7}";
        }
        return varying.matches(MOMENT) ? MOMENT : WRITTEN;
    }

    private boolean standsFor(String shown, String real) {
        boolean known = real.equals(realOf.computeIfAbsent(shown, first -> real));
        return known && (!shown.matches(CODE) || shown.equals(shownOf.computeIfAbsent(real, first -> shown)));
    }
}
