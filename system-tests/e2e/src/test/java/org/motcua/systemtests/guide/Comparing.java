package org.motcua.systemtests.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.motcua.systemtests.Api;

/** Compares what a guide shows with what was really answered; codes and moments by {@link Shapes}. */
final class Comparing {

    /** As the last of a list: there may be more. */
    private static final String MORE = "…";

    private static final String NEXT_ANSWER = "(?m)^(?=HTTP \\d)";

    private final Shapes shapes = new Shapes();

    /** An answer is a line with its status, and then what came with it. */
    void compare(Example example, String printed) {
        String where = "the answer of the commands in line " + example.line();
        List<String> shown = List.of(example.answer().strip().split(NEXT_ANSWER));
        List<String> real = List.of(printed.strip().split(NEXT_ANSWER));
        assertThat(real).as(where).hasSameSizeAs(shown);
        for (int i = 0; i < shown.size(); i++) {
            answer(
                    where + ", number " + (i + 1),
                    shown.get(i).strip(),
                    real.get(i).strip());
        }
    }

    private void answer(String where, String shown, String real) {
        int body = shown.indexOf("\n{");
        if (body < 0) {
            text(where, shown, real);
            return;
        }
        int realBody = real.indexOf("\n{");
        assertThat(realBody).as(where + " is an object: " + real).isPositive();
        text(where, shown.substring(0, body), real.substring(0, realBody));
        value(where + ": " + real + "\n", Api.parse(shown.substring(body)), Api.parse(real.substring(realBody)));
    }

    private void text(String where, String shown, String real) {
        assertThat(shapes.fits(shown, real))
                .as("%s%nshown  %s%nreally %s", where, shown, real)
                .isTrue();
    }

    private void value(String where, JsonNode shown, JsonNode real) {
        assertThat(real).as(where).isNotNull();
        assertThat(real.getNodeType()).as(where).isEqualTo(shown.getNodeType());
        switch (shown.getNodeType()) {
            case OBJECT ->
                shown.properties()
                        .forEach(field ->
                                value(where + "." + field.getKey(), field.getValue(), real.get(field.getKey())));
            case ARRAY -> items(where, shown, real);
            case STRING -> text(where, shown.asText(), real.asText());
            default -> assertThat(real).as(where).isEqualTo(shown);
        }
    }

    private void items(String where, JsonNode shown, JsonNode real) {
        boolean more = !shown.isEmpty() && shown.get(shown.size() - 1).asText().equals(MORE);
        int size = more ? shown.size() - 1 : shown.size();
        if (more) {
            assertThat(real.size()).as(where).isGreaterThanOrEqualTo(size);
        } else {
            assertThat(real.size()).as(where).isEqualTo(size);
        }
        for (int i = 0; i < size; i++) {
            value(where + "[" + i + "]", shown.get(i), real.get(i));
        }
    }
}
