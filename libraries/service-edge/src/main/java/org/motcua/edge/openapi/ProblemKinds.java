package org.motcua.edge.openapi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The problems that a service may answer. Which status goes with which codes is in {@code problems.properties}; what they
 * say is in the bundles from which callers are answered.
 */
final class ProblemKinds {

    private static final String TITLE = ".title";

    private final Properties texts =
            ClassPathTexts.of("org/motcua/edge/texts/problems_en.properties", "messages/problems_en.properties");
    private final List<Properties> statuses = List.of(
            ClassPathTexts.of("org/motcua/edge/openapi/problems.properties"),
            ClassPathTexts.of("openapi/problems.properties"));

    /** Every code for which there is a text, in alphabetical order. */
    List<Object> codes() {
        return texts.stringPropertyNames().stream()
                .filter(key -> key.endsWith(TITLE))
                .map(key -> key.substring(0, key.length() - TITLE.length()))
                .sorted()
                .map(Object.class::cast)
                .toList();
    }

    /** The codes that go with a status, those of all services first. */
    List<String> codes(String status) {
        return statuses.stream()
                .map(known -> known.getProperty(status, "").strip())
                .flatMap(list -> Arrays.stream(list.split("\\s+")))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** Of a problem that is told under {@code default}. */
    private String ownStatus(String code) {
        return statuses.stream()
                .map(known -> known.getProperty("status-of." + code))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("405");
    }

    /** A problem as a caller who prefers English gets it, without what depends on the request. */
    Map<String, Object> example(String code, String status) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "urn:motcua:problem:" + code);
        example.put("title", texts.getProperty(code + TITLE));
        example.put("status", Integer.parseInt(status.matches("\\d+") ? status : ownStatus(code)));
        example.put("code", code);
        return example;
    }
}
