package org.motcua.intake.imports.national;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.motcua.intake.imports.domain.LineFacts;
import org.motcua.intake.record.domain.Fault;

/** Reads one line of an import, strictly: one JSON object, no key twice, no deep nesting, no long text. */
public final class LineParser {

    private static final int MAX_DEPTH = 20;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNameLength(Values.MAX_TEXT)
                    .build())
            .build();

    /**
     * A line that was read.
     *
     * @param facts         null when it is unusable
     * @param fault         why it is unusable, else null
     * @param unknownFields names of the fields that nobody reads
     */
    public record Parsed(LineFacts facts, Fault fault, List<String> unknownFields) {}

    /** Reads the text of a line, which is not blank. */
    public Parsed parse(char[] text, int length) {
        LineReader line = new LineReader();
        try (JsonParser json = JSON.createParser(text, 0, length)) {
            readObject(json, line);
            return new Parsed(line.facts(), null, line.unknownFields());
        } catch (UnusableLine e) {
            return unusable(e.fault());
        } catch (StreamConstraintsException e) {
            return unusable(beyond(e));
        } catch (JsonProcessingException e) {
            return unusable(Fault.of(isDuplicate(e) ? "key-twice" : "not-json", null));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory cannot fail", e);
        }
    }

    private static Fault beyond(StreamConstraintsException e) {
        return String.valueOf(e.getOriginalMessage()).contains("nesting depth")
                ? Fault.of("nested-too-deep", null, String.valueOf(MAX_DEPTH))
                : Fault.of("text-too-long", null, String.valueOf(Values.MAX_TEXT));
    }

    private static boolean isDuplicate(JsonProcessingException e) {
        return e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Duplicate field");
    }

    private static Parsed unusable(Fault fault) {
        return new Parsed(null, fault, new ArrayList<>());
    }

    private static void readObject(JsonParser json, LineReader line) throws IOException {
        boolean object = json.nextToken() == JsonToken.START_OBJECT;
        if (!object) {
            json.skipChildren();
        }
        while (object && json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            line.read(json, name);
        }
        if (json.nextToken() != null) {
            throw new UnusableLine("not-json", null);
        }
        if (!object) {
            throw new UnusableLine("not-an-object", null);
        }
    }
}
