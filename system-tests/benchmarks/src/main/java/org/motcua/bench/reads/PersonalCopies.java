package org.motcua.bench.reads;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Copies of what is sealed for the very row that it stands in (docs/personal-data.md): opened once, and sealed anew for each
 * copy with the keys of the local stack.
 */
final class PersonalCopies {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String BYTES = "\\\\x";

    private final Connection connection;
    private final Properties keys = new Properties();
    private final SecureRandom random = new SecureRandom();
    private final Cipher cipher;

    /** A table, and where in its rows are the key and what it seals. */
    private record Sealed(String table, int key, int value) {}

    /** A row as COPY writes it, and what is sealed in it. */
    private record Opened(String[] fields, byte[] plain) {}

    /** @param keyFile the one that intake reads */
    PersonalCopies(Connection connection, Path keyFile) throws IOException, GeneralSecurityException {
        this.connection = connection;
        try (var lines = Files.newBufferedReader(keyFile)) {
            keys.load(lines);
        }
        this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
    }

    /** Makes copies {@code first} to {@code last} of the sample's applicants and texts. */
    void make(int first, int last) throws SQLException, IOException, GeneralSecurityException {
        make(new Sealed("applicant", 4, 5), first, last);
        make(new Sealed("dossier_text", 3, 4), first, last);
    }

    private void make(Sealed sealed, int first, int last) throws SQLException, IOException, GeneralSecurityException {
        List<Opened> rows = opened(sealed);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + sealed.table + " FROM STDIN");
        for (int number = first; number <= last; number++) {
            for (Opened row : rows) {
                byte[] line = copied(sealed, row, number).getBytes(UTF_8);
                copy.writeToCopy(line, 0, line.length);
            }
        }
        copy.endCopy();
    }

    private List<Opened> opened(Sealed sealed) throws SQLException, IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "COPY (SELECT * FROM " + sealed.table
                                + " WHERE code ~ '-[0-9]{4}$' AND key_id IS NOT NULL) TO STDOUT",
                        out);
        List<Opened> rows = new ArrayList<>();
        for (String line : out.toString(UTF_8).split("\n")) {
            String[] fields = line.split("\t", -1);
            byte[] bytes = HexFormat.of().parseHex(fields[sealed.value].substring(BYTES.length()));
            start(Cipher.DECRYPT_MODE, sealed, fields, Arrays.copyOf(bytes, NONCE));
            rows.add(new Opened(fields, cipher.doFinal(bytes, NONCE, bytes.length - NONCE)));
        }
        return rows;
    }

    private String copied(Sealed sealed, Opened row, int number) throws GeneralSecurityException {
        String[] fields = row.fields.clone();
        fields[0] = TableCopies.copied(fields[0], number);
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        start(Cipher.ENCRYPT_MODE, sealed, fields, nonce);
        HexFormat hex = HexFormat.of();
        fields[sealed.value] = BYTES + hex.formatHex(nonce) + hex.formatHex(cipher.doFinal(row.plain));
        return String.join("\t", fields) + "\n";
    }

    /** For the place that a row has by its table, code and sequence. */
    private void start(int mode, Sealed sealed, String[] fields, byte[] nonce) throws GeneralSecurityException {
        byte[] key = Base64.getDecoder().decode(keys.getProperty("key." + fields[sealed.key]));
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((sealed.table + "/" + fields[0] + "/" + fields[1]).getBytes(UTF_8));
    }
}
