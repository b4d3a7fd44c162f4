package org.motcua.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records and schemas have the same fields, and every field of text is one of a few kinds that hold no personal data. */
class FieldsTest {

    private static final Map<Type, String> KINDS =
            Map.of(Instant.class, "Moment", LocalDate.class, "Day", LocalTime.class, "TimeOfDay");
    private static final Set<Type> NUMBERS = Set.of(int.class, long.class, Integer.class, Long.class);

    /** Every field of text, with what it may hold. Whoever adds one decides here what that is. */
    private static final Map<String, String> TEXTS = new TreeMap<>(Map.ofEntries(
            entry("DossierCommit.code", "DossierCode"),
            entry("DossierCommit.hash", "Hash"),
            entry("DossierEvent.author", "Account"),
            entry("DossierEvent.hash", "Hash"),
            entry("DossierSubmitted.unit", "CatalogueCode"),
            entry("DossierSubmitted.procedure", "ProcedureCode"),
            entry("DossierSubmitted.field", "ProcedureCode"),
            entry("DossierReceived.unit", "CatalogueCode"),
            entry("DossierReceived.procedure", "ProcedureCode"),
            entry("DossierReceived.field", "ProcedureCode"),
            entry("OfficerAssigned.officer", "Account"),
            entry("DossierTransferred.unit", "CatalogueCode"),
            entry("StepStarted.step", "StepCode"),
            entry("StepStarted.unit", "CatalogueCode"),
            entry("StepStarted.officer", "Account"),
            entry("StepCompleted.step", "StepCode"),
            entry("DossierVoided.standing", "DossierCode"),
            entry("DetailsRecorded.details", "DetailName"),
            entry("DossierJudgement.code", "DossierCode"),
            entry("JudgementVersion.unit", "CatalogueCode"),
            entry("JudgementVersion.procedure", "ProcedureCode"),
            entry("JudgementVersion.field", "ProcedureCode"),
            entry("Unit.code", "CatalogueCode"),
            entry("Unit.name", "CatalogueName"),
            entry("Unit.parent", "CatalogueCode"),
            entry("Unit.successor", "CatalogueCode"),
            entry("UnitPlacement.parent", "CatalogueCode"),
            entry("Procedure.code", "ProcedureCode"),
            entry("Procedure.name", "CatalogueName"),
            entry("Procedure.field", "ProcedureCode"),
            entry("Procedure.fieldName", "CatalogueName"),
            entry("Heartbeat.service", "ServiceName"),
            entry("Heartbeat.topic", "TopicName"),
            entry("Heard.service", "ServiceName")));

    static List<Class<?>> records() {
        return List.copyOf(Samples.SCHEMAS.keySet());
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordsAndSchemasHaveTheSameFields(Class<?> type) {
        JsonNode schema = Samples.schema(type);
        Map<String, JsonNode> objects = new SchemaReader(schema).objects();
        Map<String, Class<?>> records = recordsOf(type);

        assertThat(objects.keySet()).isEqualTo(records.keySet());
        records.forEach((name, record) -> assertThat(fields(objects.get(name)))
                .as(name)
                .isEqualTo(Arrays.stream(record.getRecordComponents())
                        .collect(Collectors.toMap(
                                RecordComponent::getName,
                                component -> kind(name, component.getGenericType(), component.getName())))));
    }

    @Test
    void everyFieldOfTextIsOfAKnownKind() {
        assertThat(textsOf(allSchemas())).isEqualTo(TEXTS);
    }

    @Test
    void aFieldOfTextThatNobodyClassifiedIsFound() {
        JsonNode schema = Samples.schema(DossierCommit.class);
        ObjectNode refused = (ObjectNode) schema.at("/$defs/DossierRefused/properties");
        refused.putObject("reason").put("type", "string");

        assertThat(textsOf(Stream.of(schema))).containsEntry("DossierRefused.reason", "");
    }

    @Test
    void noKindButThePublishedNamesOfTheCatalogueHoldsWords() {
        allSchemas()
                .flatMap(schema -> schema.get("$defs").properties().stream())
                .filter(def -> isText(def.getValue()) && !def.getKey().equals("CatalogueName"))
                .forEach(def -> assertThat(holds(def.getValue(), "Nguyễn Văn A"))
                        .as(def.getKey())
                        .isFalse());
    }

    private static Stream<JsonNode> allSchemas() {
        return Samples.SCHEMAS.keySet().stream().map(Samples::schema);
    }

    private static boolean holds(JsonNode kind, String words) {
        return !kind.has("format")
                && Pattern.compile(kind.get("pattern").asText()).matcher(words).find();
    }

    /** The fields of text that are neither moments nor days, each with the kind it refers to or none. */
    private static Map<String, String> textsOf(Stream<JsonNode> schemas) {
        Map<String, String> texts = new TreeMap<>();
        schemas.forEach(schema -> {
            SchemaReader reader = new SchemaReader(schema);
            reader.objects()
                    .forEach((name, object) -> object.get("properties")
                            .properties()
                            .forEach(field -> {
                                JsonNode item = SchemaReader.item(field.getValue());
                                String kind = SchemaReader.name(item);
                                if (isText(reader.resolved(item)) && !KINDS.containsValue(kind)) {
                                    texts.put(name + "." + field.getKey(), kind);
                                }
                            }));
        });
        return texts;
    }

    private static boolean isText(JsonNode node) {
        return "string".equals(node.path("type").asText());
    }

    /** The fields of an object in the schema, each with the kind it refers to, or its JSON type. */
    private static Map<String, String> fields(JsonNode object) {
        Map<String, String> fields = new LinkedHashMap<>();
        object.get("properties").properties().forEach(field -> {
            JsonNode item = SchemaReader.item(field.getValue());
            String list = field.getValue().has("items") ? "[]" : "";
            fields.put(
                    field.getKey(),
                    (item.has("$ref")
                                    ? SchemaReader.name(item)
                                    : item.path("type").asText())
                            + list);
        });
        // The type of a fact or of an entry is its class, not a field of it.
        if (object.at("/properties/type").has("const")) {
            fields.remove("type");
        }
        return fields;
    }

    private static String kind(String record, Type type, String field) {
        if (type instanceof ParameterizedType list) {
            return kind(record, list.getActualTypeArguments()[0], field) + "[]";
        }
        if (type == String.class) {
            return TEXTS.getOrDefault(record + "." + field, "unclassified");
        }
        return NUMBERS.contains(type) ? "integer" : KINDS.getOrDefault(type, ((Class<?>) type).getSimpleName());
    }

    /** The records that a record is made of, by the names of their definitions. */
    private static Map<String, Class<?>> recordsOf(Class<?> root) {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(root, found);
        return found.stream().collect(Collectors.toMap(FieldsTest::name, record -> record, (a, b) -> a, TreeMap::new));
    }

    private static String name(Class<?> record) {
        return CatalogueEntry.class.isAssignableFrom(record)
                ? record.getSimpleName().replace("Entry", "")
                : record.getSimpleName();
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], found);
        } else if (((Class<?>) type).isSealed()) {
            Arrays.stream(((Class<?>) type).getPermittedSubclasses()).forEach(one -> collect(one, found));
        } else if (((Class<?>) type).isRecord() && found.add((Class<?>) type)) {
            Arrays.stream(((Class<?>) type).getRecordComponents())
                    .forEach(component -> collect(component.getGenericType(), found));
        }
    }
}
