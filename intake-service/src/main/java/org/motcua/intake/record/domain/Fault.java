package org.motcua.intake.record.domain;

import java.util.List;

/**
 * What is wrong with a line, or worth a look. It never holds a value of the line.
 *
 * @param code      names the sentence in the message bundle
 * @param field     the field of the national shape that is at fault, null when it is the line as a whole
 * @param arguments what the sentence needs: names of fields and limits
 */
public record Fault(String code, String field, List<String> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** A fault in a field. */
    public static Fault of(String code, String field, String... arguments) {
        return new Fault(code, field, List.of(arguments));
    }
}
