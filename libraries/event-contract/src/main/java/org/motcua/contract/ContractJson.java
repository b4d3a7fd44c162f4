package org.motcua.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** The wire form of every record: JSON, ISO 8601 instants in UTC, absent instead of null, unknown fields ignored. */
public final class ContractJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private ContractJson() {}

    /** The bytes of a contract record. */
    public static byte[] encode(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a contract record: " + value.getClass(), e);
        }
    }

    /**
     * The record in these bytes.
     *
     * @throws UnreadableRecord when the bytes are not JSON of that type
     */
    public static <T> T decode(byte[] bytes, Class<T> type) {
        try {
            T value = bytes == null ? null : MAPPER.readValue(bytes, type);
            if (value == null) {
                throw new UnreadableRecord("empty record");
            }
            return value;
        } catch (IOException e) {
            throw new UnreadableRecord(
                    "not a " + type.getSimpleName() + ": " + e.getClass().getSimpleName());
        }
    }

    /**
     * A record that does not follow the contract. Neither its message nor a cause holds any of the record's content, so
     * that it can be logged; it has no cause, since the JSON library quotes what it could not read.
     */
    public static final class UnreadableRecord extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableRecord(String message) {
            super(message);
        }
    }
}
