package org.motcua.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    private static final Pattern BESIDE = Pattern.compile("'(\\{\"name\".+})'");

    private final Map<String, ReportDefinition> definitions = new TreeMap<>();

    public ShippedDefinitions() {
        Matcher row = ROW.matcher(migration("V2__report_definitions"));
        while (row.find()) {
            definitions.put(row.group(1) + " " + row.group(2), read(row.group(3), ReportDefinition.class));
        }
        definitions.computeIfPresent("form-06a STATUTORY", (key, form) -> withColumnBeside(form));
    }

    private static ReportDefinition withColumnBeside(ReportDefinition form) {
        Matcher column = BESIDE.matcher(migration("V3__withdrawn_late_beside"));
        List<ReportDefinition.Column> columns = new ArrayList<>(form.columns());
        while (column.find()) {
            columns.add(read(column.group(1), ReportDefinition.Column.class));
        }
        return new ReportDefinition(columns, form.ratios(), form.identities());
    }

    public ReportDefinition of(String report, Basis basis) {
        return definitions.get(report + " " + basis);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JsonMapper.builder().build().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String migration(String script) {
        String name = "/db/migration/" + script + ".sql";
        try (InputStream in = ShippedDefinitions.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
