package org.motcua.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.motcua.legalclock.Basis;
import org.motcua.reporting.domain.ReportDefinition;

/** The report definitions as the migration seeds them. */
public final class ShippedDefinitions {

    private static final Pattern ROW =
            Pattern.compile("\\('([a-z0-9-]+)', '([A-Z]+)', '[0-9-]+', '[^']+', '(\\{[^']+})'\\)");

    private final Map<String, ReportDefinition> definitions = new TreeMap<>();

    public ShippedDefinitions() {
        Matcher row = ROW.matcher(migration());
        while (row.find()) {
            definitions.put(row.group(1) + " " + row.group(2), read(row.group(3)));
        }
    }

    public ReportDefinition of(String report, Basis basis) {
        return definitions.get(report + " " + basis);
    }

    private static ReportDefinition read(String json) {
        try {
            return JsonMapper.builder().build().readValue(json, ReportDefinition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String migration() {
        String name = "/db/migration/V2__report_definitions.sql";
        try (InputStream in = ShippedDefinitions.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
