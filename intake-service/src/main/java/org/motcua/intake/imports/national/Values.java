package org.motcua.intake.imports.national;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import org.motcua.intake.record.codes.Words;

/** Reads the value of one field, the parser being at it; null is absent. */
final class Values {

    /** Longest text of a line, in characters. */
    static final int MAX_TEXT = 1_000;

    private static final int MAX_NUMBER_DIGITS = 9;

    private Values() {}

    /** A text, composed (NFC) and stripped; null when absent or nothing in it is seen. */
    static String text(JsonParser json, String field) throws IOException {
        String text = raw(json, field);
        return Words.orNull(text);
    }

    private static String raw(JsonParser json, String field) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new UnusableLine("not-text", field);
        }
        return checked(json.getText(), field);
    }

    /** What every text of a line must be, also one of a field that nobody reads. */
    static String checked(String text, String field) {
        String composed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.length() > MAX_TEXT && composed.codePointCount(0, composed.length()) > MAX_TEXT) {
            throw new UnusableLine("text-too-long", field, String.valueOf(MAX_TEXT));
        }
        for (int i = 0; i < composed.length(); i++) {
            if (isUnstorable(composed, i)) {
                throw new UnusableLine("unusable-character", field);
            }
        }
        return composed;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The character NUL, and half of a pair without the other. */
    private static boolean isUnstorable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return c == 0 || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** A moment, null when absent. */
    static Instant moment(JsonParser json, String field) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        Instant moment = json.currentToken() == JsonToken.VALUE_STRING ? NationalTime.parse(json.getText()) : null;
        if (moment == null) {
            throw new UnusableLine("not-a-time", field);
        }
        return moment;
    }

    /** A whole number, also written as text; null when absent. */
    static Integer number(JsonParser json, String field) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_STRING -> digits(json.getText().strip(), field);
            default -> throw new UnusableLine("not-a-number", field);
        };
    }

    private static Integer digits(String text, String field) {
        boolean digits = !text.isEmpty()
                && text.length() <= MAX_NUMBER_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            throw new UnusableLine("not-a-number", field);
        }
        return Integer.valueOf(text);
    }
}
