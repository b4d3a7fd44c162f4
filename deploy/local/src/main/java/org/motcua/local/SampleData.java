package org.motcua.local;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The sample that ships with the system: a synthetic year of a ministry, invented dossiers of real kinds. */
public final class SampleData {

    private static final String FOLDER = "/sample/mic-2024/";
    private static final Pattern CODE = Pattern.compile("\"MaHoSo\":\"([^\"]+)\"");

    private SampleData() {}

    /** The year in which most of its dossiers were finished. */
    public static Year year() {
        return Year.parse(description().getProperty("year"));
    }

    /** Body for {@code PUT /api/v1/catalogue/units}. */
    public static byte[] units() {
        return resource("units.json");
    }

    /** Body for {@code PUT /api/v1/catalogue/procedures}. */
    public static byte[] procedures() {
        return resource("procedures.json");
    }

    /** Body for {@code POST /api/v1/imports} with {@code Content-Encoding: gzip}: a dossier a line. */
    public static byte[] dossiersGzip() {
        return resource("dossiers.ndjson.gz");
    }

    /** The codes of all its dossiers, in order of submission. */
    public static Stream<String> dossierCodes() {
        try {
            InputStream plain = new GZIPInputStream(new ByteArrayInputStream(dossiersGzip()));
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))
                    .lines()
                    .map(CODE::matcher)
                    .filter(Matcher::find)
                    .map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties description() {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(resource("sample.properties")));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = SampleData.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new LocalFailure("The sample lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
