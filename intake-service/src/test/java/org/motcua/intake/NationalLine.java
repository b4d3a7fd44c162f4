package org.motcua.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.motcua.intake.domain.LineFacts;
import org.motcua.intake.domain.LineField;
import org.motcua.intake.national.LineParser;

/**
 * A line of an import, as tests write it: {@code received("H15.101-240304-0001").with(NgayHenTra, …)}. Times are local,
 * {@code yyyyMMddHHmmss}.
 */
public final class NationalLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> fields;

    private NationalLine(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** Handed in over the counter on Monday 4 March 2024 and received at once. */
    public static NationalLine received(String code) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(LineField.CODE, code);
        fields.put(LineField.PROCEDURE, "2.000635");
        fields.put(LineField.UNIT, "H15.101");
        fields.put(LineField.CHANNEL, 1);
        fields.put(LineField.SUBMITTED, "20240304083000");
        fields.put(LineField.RECEIVED, "20240304083000");
        fields.put(LineField.STATUS, 2);
        return new NationalLine(fields);
    }

    /** Sent in online and not yet answered. */
    public static NationalLine submitted(String code) {
        return received(code)
                .with(LineField.CHANNEL, 2)
                .without(LineField.RECEIVED)
                .with(LineField.STATUS, 1);
    }

    /** Resolved on 8 March at 10:00, not handed over. */
    public static NationalLine resolved(String code) {
        return received(code).with(LineField.FINISHED, "20240308100000").with(LineField.STATUS, 9);
    }

    public NationalLine with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new NationalLine(changed);
    }

    public NationalLine without(String field) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.remove(field);
        return new NationalLine(changed);
    }

    /** With one more supplement; {@code completed} is null while it is open. */
    public NationalLine supplement(String asked, String completed) {
        return request(LineField.SUPPLEMENTS, asked, completed);
    }

    /** With one more payment; {@code completed} is null while it is open. */
    public NationalLine payment(String asked, String completed) {
        return request(LineField.PAYMENTS, asked, completed);
    }

    /** With one more request in a list; {@code completed} is null while it is open. */
    public NationalLine request(String list, String asked, String completed) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put(LineField.ASKED, asked);
        if (completed != null) {
            request.put(LineField.COMPLETED, completed);
        }
        return item(list, request);
    }

    /** With one more letter of apology. */
    public NationalLine letter(String issued, String newDue) {
        Map<String, Object> letter = new LinkedHashMap<>();
        letter.put(LineField.ISSUED, issued);
        letter.put(LineField.NEW_DUE, newDue);
        return item(LineField.LETTERS, letter);
    }

    /** With one more item in a list. */
    public NationalLine item(String list, Map<String, ?> item) {
        List<Object> items = new ArrayList<>((List<?>) fields.getOrDefault(list, List.of()));
        items.add(item);
        return with(list, items);
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    public String text(String field) {
        return (String) fields.get(field);
    }

    public int number(String field) {
        return (Integer) fields.get(field);
    }

    /** The items of a list. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> items(String list) {
        return (List<Map<String, Object>>) fields.get(list);
    }

    public String json() {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a reader makes of it. */
    public LineParser.Parsed parsed() {
        char[] text = json().toCharArray();
        return new LineParser().parse(text, text.length);
    }

    /** What it says, when it can be read. */
    public LineFacts facts() {
        LineParser.Parsed parsed = parsed();
        if (parsed.fault() != null) {
            throw new IllegalStateException("unusable: " + parsed.fault());
        }
        return parsed.facts();
    }
}
