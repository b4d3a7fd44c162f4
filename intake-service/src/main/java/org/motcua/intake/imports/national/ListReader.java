package org.motcua.intake.imports.national;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.motcua.intake.record.domain.AskedFor;
import org.motcua.intake.record.domain.Letter;
import org.motcua.intake.record.domain.LineField;

/** Reads the lists of a line: supplements, payments and letters, put in order of time. */
final class ListReader {

    private static final Comparator<AskedFor> BY_ASKING = Comparator.comparing(AskedFor::askedAt)
            .thenComparing(AskedFor::completedAt, Comparator.nullsLast(Comparator.naturalOrder()));
    private static final Comparator<Letter> BY_ISSUE =
            Comparator.comparing(Letter::issuedAt).thenComparing(Letter::newDueAt);

    private final List<String> unknownFields;

    ListReader(List<String> unknownFields) {
        this.unknownFields = unknownFields;
    }

    /** An item of a list. */
    @FunctionalInterface
    private interface Item<T> {
        T read(JsonParser json, String list) throws IOException;
    }

    List<AskedFor> requests(JsonParser json, String list) throws IOException {
        List<AskedFor> requests = list(json, list, this::request);
        requests.sort(BY_ASKING);
        return requests;
    }

    /** A letter named twice, by its two dates, is one letter; of its texts the first one holds. */
    List<Letter> letters(JsonParser json, String list) throws IOException {
        Map<List<Instant>, Letter> letters = new LinkedHashMap<>();
        for (Letter letter : list(json, list, this::letter)) {
            letters.merge(List.of(letter.issuedAt(), letter.newDueAt()), letter, ListReader::withText);
        }
        return letters.values().stream().sorted(BY_ISSUE).toList();
    }

    private static Letter withText(Letter first, Letter other) {
        return first.text() == null ? other : first;
    }

    private <T> List<T> list(JsonParser json, String list, Item<T> item) throws IOException {
        List<T> items = new ArrayList<>(2);
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return items;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new UnusableLine("not-a-list", list);
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new UnusableLine("not-a-list", list);
            }
            if (items.size() == AskedFor.MOST) {
                throw new UnusableLine("list-too-long", list, String.valueOf(AskedFor.MOST));
            }
            items.add(item.read(json, list));
        }
        return items;
    }

    private AskedFor request(JsonParser json, String list) throws IOException {
        Instant askedAt = null;
        Instant completedAt = null;
        String text = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            String path = LineField.in(list, name);
            switch (name) {
                case LineField.ASKED -> askedAt = Values.moment(json, path);
                case LineField.COMPLETED -> completedAt = Values.moment(json, path);
                case LineField.CONTENT -> text = Values.text(json, path);
                default -> LineReader.skip(json, name, unknownFields);
            }
        }
        return new AskedFor(required(askedAt, LineField.in(list, LineField.ASKED)), completedAt, text);
    }

    private Letter letter(JsonParser json, String list) throws IOException {
        Instant issuedAt = null;
        Instant newDueAt = null;
        String text = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            String path = LineField.in(list, name);
            switch (name) {
                case LineField.ISSUED -> issuedAt = Values.moment(json, path);
                case LineField.NEW_DUE -> newDueAt = Values.moment(json, path);
                case LineField.LETTER_REASON -> text = Values.text(json, path);
                default -> LineReader.skip(json, name, unknownFields);
            }
        }
        return new Letter(
                required(issuedAt, LineField.in(list, LineField.ISSUED)),
                required(newDueAt, LineField.in(list, LineField.NEW_DUE)),
                text);
    }

    private static Instant required(Instant moment, String path) {
        if (moment == null) {
            throw new UnusableLine("missing", path);
        }
        return moment;
    }
}
