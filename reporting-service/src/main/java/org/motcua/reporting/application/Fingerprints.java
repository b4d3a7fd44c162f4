package org.motcua.reporting.application;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.motcua.reporting.domain.DossierVersion;

/**
 * Fingerprints of a dossier's versions, each chained to the one before, so that one number tells whether a dossier's
 * counted past is still the same. The time until which a version held is not part of it: that is told later.
 */
final class Fingerprints {

    private Fingerprints() {}

    /** The fingerprint of all versions given. */
    static long of(List<DossierVersion> versions, FingerprintEncoding encoding) {
        MessageDigest digest = sha256();
        long chained = 0;
        for (DossierVersion version : versions) {
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, chained));
            byte[] hash = digest.digest(encoding.text(version).getBytes(StandardCharsets.UTF_8));
            chained = ByteBuffer.wrap(hash).getLong();
        }
        return chained;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
