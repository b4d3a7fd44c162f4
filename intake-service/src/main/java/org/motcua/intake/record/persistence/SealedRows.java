package org.motcua.intake.record.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.encryption.BlindIndex;
import org.motcua.intake.record.encryption.Sealing;

/** What is personal in the rows of {@code applicant} and {@code dossier_text}, sealed for the row that it stands in. */
@Singleton
public class SealedRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ObjectWriter WRITER = JSON.writerFor(Person.class);
    private static final ObjectReader READER = JSON.readerFor(Person.class);

    /** The personal parts of {@link Details}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(String name, String identityNumber, String phone, String email, String address) {

        static Person of(Details details) {
            return new Person(
                    details.applicantName(),
                    details.identityNumber(),
                    details.phone(),
                    details.email(),
                    details.address());
        }

        Details with(Integer kind, Integer level) {
            return new Details(name, identityNumber, phone, email, address, kind, level);
        }
    }

    private final Sealing sealing;
    private final BlindIndex index;

    public SealedRows(Sealing sealing, BlindIndex index) {
        this.sealing = sealing;
        this.index = index;
    }

    public String currentKey() {
        return sealing.currentKey();
    }

    /** What terms are made with now, see {@link BlindIndex#indexing()}. */
    public String indexing() {
        return index.indexing();
    }

    public byte[] sealText(String code, long sequence, String text) {
        return sealing.seal(placeOfText(code, sequence), text.getBytes(StandardCharsets.UTF_8));
    }

    public String openText(String code, long sequence, String key, byte[] sealed) {
        return new String(sealing.open(key, placeOfText(code, sequence), sealed), StandardCharsets.UTF_8);
    }

    public byte[] sealDetails(String code, long sequence, Details details) {
        try {
            return sealing.seal(placeOfDetails(code, sequence), WRITER.writeValueAsBytes(Person.of(details)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The details of a row of code, sequence, kind, level, key and sealed. */
    public Details details(ResultSet row) throws SQLException {
        return openDetails(
                row.getString(1),
                row.getLong(2),
                row.getString(5),
                row.getBytes(6),
                row.getObject(3, Integer.class),
                row.getObject(4, Integer.class));
    }

    private Details openDetails(String code, long sequence, String key, byte[] sealed, Integer kind, Integer level) {
        if (sealed == null) {
            return Details.named(null, kind, level);
        }
        try {
            byte[] opened = sealing.open(key, placeOfDetails(code, sequence), sealed);
            return READER.<Person>readValue(opened).with(kind, level);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long[] terms(Details details) {
        return index.terms(details);
    }

    private static String placeOfText(String code, long sequence) {
        return "dossier_text/" + code + "/" + sequence;
    }

    private static String placeOfDetails(String code, long sequence) {
        return "applicant/" + code + "/" + sequence;
    }
}
