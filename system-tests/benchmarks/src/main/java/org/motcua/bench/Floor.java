package org.motcua.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.motcua.local.LocalStack;

/**
 * The least that any implementation must do with the same parts: every row that the import left, loaded by COPY into
 * the same tables with the same indexes, and every record that it left on the topics, sent again.
 *
 * @param parts seconds of each part, one after the other
 */
record Floor(Map<String, Double> parts) {

    /** Measures on the stack whose services have stopped. */
    static Floor measure(LocalStack stack) throws Exception {
        Map<String, Double> parts = new LinkedHashMap<>();
        for (String database : new String[] {"intake", "deadline", "reporting"}) {
            parts.put("COPY " + database, new CopyFloor(stack.postgres(), database).seconds());
        }
        parts.put("records to Kafka", new TopicFloor(stack.kafka().bootstrap()).seconds());
        return new Floor(parts);
    }

    double total() {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
