package org.motcua.intake.record.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.motcua.edge.problem.ProblemException;

/**
 * The JSON of a request, measured before anything of it is built: a tree takes dozens of times the bytes that were sent,
 * so that a small body could fill the memory. What has items is built one item at a time.
 */
final class MeasuredJson {

    /** Brackets, names and values of one body, or of one item of a long one: several times what the largest needs. */
    static final int MOST_TOKENS = 10_000;
    /** No body of this service is nested deeper than 7. */
    private static final int DEEPEST = 16;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final BodyNode WHOLE = new BodyNode(JsonNodeFactory.instance.objectNode(), "");

    /** Where an item stands in the bytes; one that is neither object nor list is not looked at. */
    private record Place(int from, int length) {

        static final Place OF_A_VALUE = new Place(0, 0);
    }

    private final byte[] bytes;
    private final List<Place> items = new ArrayList<>();
    private int tokens;

    private MeasuredJson(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The whole body as a tree; missing when it is empty. */
    static JsonNode tree(InputStream body, int maxBytes) {
        MeasuredJson json = new MeasuredJson(bytes(body, maxBytes));
        return json.reading(parser -> {
            parser.nextToken();
            json.passOver(parser);
            json.end(parser);
            return MAPPER.readTree(json.bytes);
        });
    }

    /**
     * A body that is an object with nothing but a list, or a list itself.
     *
     * @param list name of the list, null when the body is the list
     * @param most items
     */
    static MeasuredJson list(InputStream body, int maxBytes, String list, int most) {
        MeasuredJson json = new MeasuredJson(bytes(body, maxBytes));
        ProblemException fault = json.reading(parser -> {
            parser.nextToken();
            ProblemException found =
                    list == null ? json.measureItems(parser, WHOLE, most) : json.measureObject(parser, list, most);
            json.end(parser);
            return found;
        });
        if (fault != null) {
            throw fault;
        }
        return json;
    }

    int size() {
        return items.size();
    }

    /** Builds an item; what is no object and no list is null. */
    JsonNode item(int index) {
        Place place = items.get(index);
        return place == Place.OF_A_VALUE
                ? NullNode.getInstance()
                : reading(parser -> MAPPER.readTree(bytes, place.from(), place.length()));
    }

    /** What is wrong with it, told only when all of it is JSON; null when nothing is. */
    private ProblemException measureObject(JsonParser parser, String list, int most) throws IOException {
        if (parser.currentToken() != null && parser.currentToken() != JsonToken.START_OBJECT) {
            passOver(parser);
            return WHOLE.fault("not-an-object");
        }
        ProblemException ofList = WHOLE.field(list).fault("not-a-list");
        ProblemException ofOthers = null;
        while (parser.currentToken() != null && parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean known = list.equals(parser.currentName());
            parser.nextToken();
            if (known) {
                ofList = measureItems(parser, WHOLE.field(list), most);
            } else {
                passOver(parser);
                ofOthers = WHOLE.fault("unknown-field", list);
            }
        }
        return ofOthers != null ? ofOthers : ofList;
    }

    private ProblemException measureItems(JsonParser parser, BodyNode list, int most) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            passOver(parser);
            return list.fault("not-a-list");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (items.size() == most) {
                throw list.fault("number-of-items", 1, most);
            }
            tokens = 0;
            items.add(measureItem(parser));
        }
        return null;
    }

    private Place measureItem(JsonParser parser) throws IOException {
        if (!parser.currentToken().isStructStart()) {
            passOver(parser);
            return Place.OF_A_VALUE;
        }
        int from = offset(parser);
        passOver(parser);
        return new Place(from, offset(parser) + 1 - from);
    }

    private static int offset(JsonParser parser) throws IOException {
        long offset = parser.currentTokenLocation().getByteOffset();
        if (offset < 0) {
            throw new IOException("not UTF-8");
        }
        return Math.toIntExact(offset);
    }

    /** To the end of the value that begins here. */
    private void passOver(JsonParser parser) throws IOException {
        int open = 0;
        for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
            if (++tokens > MOST_TOKENS) {
                throw tooLarge();
            }
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (open == 0) {
                return;
            }
        }
    }

    private void end(JsonParser parser) throws IOException {
        if (parser.currentToken() != null && parser.nextToken() != null) {
            throw new IOException("more than one value");
        }
    }

    private interface Reading<T> {
        T of(JsonParser parser) throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            return reading.of(parser);
        } catch (IOException e) {
            throw new ProblemException(400, "malformed-request", null);
        }
    }

    private static byte[] bytes(InputStream body, int maxBytes) {
        try {
            if (body.available() > maxBytes) {
                throw tooLarge();
            }
            // The body has come whole, and is read into its place: piece by piece it would take twice its length.
            byte[] bytes = new byte[body.available()];
            int read = body.readNBytes(bytes, 0, bytes.length);
            if (body.read() >= 0) {
                throw tooLarge();
            }
            return read == bytes.length ? bytes : Arrays.copyOf(bytes, read);
        } catch (IOException e) {
            throw new ProblemException(400, "malformed-request", null);
        }
    }

    private static ProblemException tooLarge() {
        return new ProblemException(413, "too-large", null);
    }
}
