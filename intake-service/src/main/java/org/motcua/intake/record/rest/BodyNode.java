package org.motcua.intake.record.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.motcua.edge.parameters.Parameters;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.record.codes.AccountId;
import org.motcua.intake.record.codes.Words;

/** A part of a request's JSON body that knows its path, so that a problem can name it. */
public record BodyNode(JsonNode json, String path) {

    private static final int MAX_BODY = 1024 * 1024;
    private static final int MAX_LIST = 8 * 1024 * 1024;
    private static final int MAX_ITEMS = 20_000;
    private static final int MAX_TEXT = 1_000;
    private static final int LAST_YEAR = 9_999;

    /** The items of a body that is an array of objects; each is built when it is asked for. */
    public static List<BodyNode> array(InputStream body) {
        return items(MeasuredJson.list(body, MAX_LIST, null, MAX_ITEMS), "");
    }

    /** The items of a body that is an object with one list; each is built when it is asked for. */
    public static List<BodyNode> list(InputStream body, int maxBytes, String name, int most) {
        return items(MeasuredJson.list(body, maxBytes, name, most), name);
    }

    private static List<BodyNode> items(MeasuredJson json, String path) {
        return new AbstractList<>() {
            @Override
            public BodyNode get(int index) {
                return new BodyNode(json.item(index), path + "[" + index + "]");
            }

            @Override
            public int size() {
                return json.size();
            }
        };
    }

    /** The whole body. */
    public static BodyNode whole(InputStream body) {
        return new BodyNode(MeasuredJson.tree(body, MAX_BODY), "");
    }

    /** A body that is an object; an absent one is an empty object. */
    public static BodyNode object(InputStream body, int maxBytes) {
        JsonNode json = MeasuredJson.tree(body, maxBytes);
        BodyNode node = new BodyNode(json.isMissingNode() ? JsonNodeFactory.instance.objectNode() : json, "");
        if (!node.json().isObject()) {
            throw node.fault("not-an-object");
        }
        return node;
    }

    /** Refuses an object with other fields than these: a name that was misspelled must not pass unnoticed. */
    public void onlyFields(Set<String> known) {
        if (!json.isObject()) {
            throw fault("not-an-object");
        }
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw fault("unknown-field", String.join(", ", known));
            }
        });
    }

    public boolean flag() {
        if (!json.isBoolean()) {
            throw fault("not-a-flag");
        }
        return json.booleanValue();
    }

    /** The items of this array. */
    public List<BodyNode> items() {
        if (!json.isArray()) {
            throw fault("not-a-list");
        }
        List<BodyNode> items = new ArrayList<>(json.size());
        for (JsonNode item : json) {
            items.add(new BodyNode(item, path + "[" + items.size() + "]"));
        }
        return items;
    }

    /** A field of this object; absent and null are the same. */
    public BodyNode field(String name) {
        if (!json.isObject()) {
            throw fault("not-an-object");
        }
        return new BodyNode(json.path(name), path.isEmpty() ? name : path + "." + name);
    }

    /** Whether the sender did not speak of it, not even by null. */
    public boolean isUnspoken() {
        return json.isMissingNode();
    }

    public boolean isAbsent() {
        return json.isMissingNode() || json.isNull();
    }

    /** A text, composed (NFC) and stripped; null when absent or nothing in it is seen. */
    public String textOrNull() {
        if (isAbsent()) {
            return null;
        }
        if (!json.isTextual()) {
            throw fault("not-text");
        }
        String text = Normalizer.normalize(json.textValue(), Normalizer.Form.NFC);
        if (text.strip().length() > MAX_TEXT || !StorableText.is(text)) {
            throw fault("text-too-long", MAX_TEXT);
        }
        return Words.orNull(text);
    }

    public String text() {
        String text = textOrNull();
        if (text == null) {
            throw fault("required");
        }
        return text;
    }

    /** An account id. */
    public String account() {
        String account = text();
        if (!AccountId.isOne(account)) {
            throw fault("not-an-account");
        }
        return account;
    }

    /** A whole number, also written as text. */
    public int number(int min, int max) {
        if (isAbsent()) {
            throw fault("required");
        }
        String text = json.asText().strip();
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < min || Integer.parseInt(text) > max) {
            throw fault("out-of-range", min, max);
        }
        return Integer.parseInt(text);
    }

    public LocalDate day() {
        return Parameters.day(path, text());
    }

    /** A day; null when absent. */
    public LocalDate dayOrNull() {
        return isAbsent() ? null : day();
    }

    /** {@code true} or {@code false}. */
    public boolean flagOr(boolean fallback) {
        if (isAbsent()) {
            return fallback;
        }
        if (!json.isBoolean()) {
            throw fault("unknown-value", "true, false");
        }
        return json.booleanValue();
    }

    /** A local time of day, {@code HH:mm}. */
    public LocalTime time() {
        try {
            return LocalTime.parse(text());
        } catch (DateTimeException e) {
            throw fault("invalid-time");
        }
    }

    /** A moment of the years 1 to 9999, null when absent: ISO 8601, local time where it has no offset. */
    public Instant momentOrNull() {
        String text = textOrNull();
        return text == null ? null : recordable(Parameters.momentOr(path, text, null));
    }

    /** Records hold moments in UTC, and a year of four digits only. */
    private Instant recordable(Instant moment) {
        int year = moment.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1 || year > LAST_YEAR) {
            throw fault("invalid-moment");
        }
        return moment;
    }

    public <E extends Enum<E>> E choice(Class<E> type) {
        String text = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> fault("unknown-value", choices(type)));
    }

    private static <E extends Enum<E>> String choices(Class<E> type) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    public ProblemException fault(String code, Object... arguments) {
        return new ProblemException(400, code, path.isEmpty() ? null : path, arguments);
    }
}
