package org.motcua.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The committed schemas, their baseline and the golden samples. */
final class Samples {

    static final JsonMapper JSON = new JsonMapper();

    static final Map<Class<?>, String> SCHEMAS = Map.of(
            DossierCommit.class, "dossier-commit.v1.json",
            DossierJudgement.class, "dossier-judgement.v1.json",
            CatalogueEntry.class, "catalogue-entry.v1.json",
            Heartbeat.class, "heartbeat.v1.json");

    private Samples() {}

    /** A golden sample and the record that it shows. */
    record Golden(String file, Class<?> type) {
        JsonNode json() {
            return read("golden/" + file);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static List<Golden> golden() {
        List<Golden> golden = new ArrayList<>(List.of(
                new Golden("dossier-commit.json", DossierCommit.class),
                new Golden("dossier-judgement.json", DossierJudgement.class),
                new Golden("catalogue-unit.json", CatalogueEntry.class),
                new Golden("catalogue-unit-at-the-top.json", CatalogueEntry.class),
                new Golden("catalogue-unit-that-ended.json", CatalogueEntry.class),
                new Golden("catalogue-procedure.json", CatalogueEntry.class),
                new Golden("heartbeat.json", Heartbeat.class),
                new Golden("heartbeat-of-the-first.json", Heartbeat.class)));
        factTypes().forEach(type -> golden.add(ofFact(type)));
        return golden;
    }

    static Golden ofFact(Class<?> type) {
        return new Golden("fact/" + type.getSimpleName() + ".json", DossierCommit.class);
    }

    static List<Class<?>> factTypes() {
        return List.of(DossierFact.class.getPermittedSubclasses());
    }

    static JsonNode schema(Class<?> type) {
        return read("schema/" + SCHEMAS.get(type));
    }

    static JsonNode baseline(Class<?> type) {
        return read("baseline/" + SCHEMAS.get(type));
    }

    private static JsonNode read(String resource) {
        try (InputStream in = Samples.class.getResourceAsStream(resource)) {
            return JSON.readTree(Objects.requireNonNull(in, resource + " is missing"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
