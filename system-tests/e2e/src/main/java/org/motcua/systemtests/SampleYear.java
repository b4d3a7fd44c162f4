package org.motcua.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.motcua.local.SampleData;

/**
 * A file of dossiers, and the figures that the product must answer when it was imported. They do not come from the
 * product: {@code system-tests/e2e/expected/README.md} tells from where.
 */
public final class SampleYear {

    private static final Pattern CODE = Pattern.compile("\"MaHoSo\":\"([^\"]+)\"");

    private final byte[] gzip;
    private final List<String> lines;
    private final JsonNode expected;

    private SampleYear(byte[] gzip, List<String> lines, JsonNode expected) {
        this.gzip = gzip;
        this.lines = lines;
        this.expected = expected;
    }

    /** All of the ministry's year: 82,307 dossiers. */
    public static SampleYear whole() {
        return new SampleYear(SampleData.dossiersGzip(), lines(1), resource("expected.json"));
    }

    /** Every tenth dossier of it, the first one included: 8,231. */
    public static SampleYear tenth() {
        List<String> lines = lines(10);
        return new SampleYear(packed(lines), lines, resource("expected-tenth.json"));
    }

    /** The shape of {@code expected.json}. */
    public JsonNode expected() {
        return expected;
    }

    /** How many dossiers the file holds. */
    public int dossiers() {
        return lines.size();
    }

    /** How many of them were received and bear the due date that another system printed. */
    public int printedDueDates() {
        return (int) lines.stream()
                .filter(line -> line.contains("\"NgayHenTra\":") && line.contains("\"NgayTiepNhan\":"))
                .count();
    }

    /** The code of the dossier in a line, counted from 0. */
    public String code(int line) {
        Matcher found = CODE.matcher(lines.get(line));
        if (!found.find()) {
            throw new IllegalStateException("no code in line " + line);
        }
        return found.group(1);
    }

    /** The file, packed, as an import takes it. */
    public byte[] gzip() {
        return gzip.clone();
    }

    private static byte[] packed(List<String> lines) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (String line : lines) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static List<String> lines(int every) {
        List<String> kept = new ArrayList<>();
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(SampleData.dossiersGzip()));
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (number++ % every == 0) {
                    kept.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept;
    }

    private static JsonNode resource(String name) {
        try (InputStream in = SampleYear.class.getResourceAsStream("/mic-2024/" + name)) {
            return Api.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
