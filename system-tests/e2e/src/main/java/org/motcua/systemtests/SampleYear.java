package org.motcua.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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
        return part(10, "expected-tenth.json");
    }

    /** Every hundredth dossier of it, the first one included: 824. */
    public static SampleYear hundredth() {
        return part(100, "expected-hundredth.json");
    }

    private static SampleYear part(int every, String expected) {
        List<String> lines = lines(every);
        return new SampleYear(packed(lines), lines, resource(expected));
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

    /** Control totals of the dossiers of one unit, without its subtree, that were received on a day, {@code yyyyMMdd}. */
    public JsonNode receivedOn(String day, String unit) {
        return controlTotals(unit, "\"NgayTiepNhan\":\"" + day);
    }

    /** Control totals of the dossiers of one unit, without its subtree, that were finished on a day, {@code yyyyMMdd}. */
    public JsonNode finishedOn(String day, String unit) {
        return controlTotals(unit, "\"NgayKetThucXuLy\":\"" + day);
    }

    private JsonNode controlTotals(String unit, String onTheDay) {
        List<String> codes = lines.stream()
                .filter(line -> line.contains("\"DonViXuLy\":\"" + unit + "\"") && line.contains(onTheDay))
                .map(SampleYear::code)
                .sorted()
                .toList();
        return JsonNodeFactory.instance
                .objectNode()
                .put("count", codes.size())
                .put("digest", sha256(String.join("\n", codes)));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code of the dossier in a line, counted from 0. */
    public String code(int line) {
        return code(lines.get(line));
    }

    private static String code(String line) {
        Matcher found = CODE.matcher(line);
        if (!found.find()) {
            throw new IllegalStateException("a line without a code");
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
