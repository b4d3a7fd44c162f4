package org.motcua.intake.record.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.motcua.intake.record.encryption.RequestDigests.Keyed;

class RequestDigestsTest {

    private static final byte[] REQUEST = sha256("{\"applicant\":{\"name\":\"Đỗ Thị Ánh\"}}");
    private static final byte[] ANOTHER = sha256("{\"applicant\":{\"name\":\"Đỗ Thị Ảnh\"}}");

    private final RequestDigests digests = new RequestDigests(Keys.of("one", "key.one", Keys.ONE));

    @Test
    void theSameRequestIsKnownAgainAndNoOther() {
        Keyed stored = digests.of(REQUEST);

        assertThat(digests.isOf(stored, REQUEST)).isTrue();
        assertThat(digests.isOf(stored, ANOTHER)).isFalse();
    }

    @Test
    void whatIsStoredTakesTheSearchKeyToMake() throws GeneralSecurityException {
        Keyed stored = digests.of(REQUEST);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(Keys.SEARCH), "HmacSHA256"));
        mac.update((byte) 'r');

        assertThat(stored.keyId()).isEqualTo("s");
        assertThat(stored.value()).isEqualTo(mac.doFinal(REQUEST)).isNotEqualTo(REQUEST);
    }

    @Test
    void anAnswerOfBeforeAChangeOfKeysIsStillKnown() {
        Keyed stored = digests.of(REQUEST);
        RequestDigests changed = new RequestDigests(PersonalKeys.of(changed("key.s", Keys.SEARCH)));

        assertThat(changed.of(REQUEST).keyId()).isEqualTo("t");
        assertThat(changed.isOf(stored, REQUEST)).isTrue();
        assertThat(changed.isOf(stored, ANOTHER)).isFalse();
    }

    @Test
    void withoutTheKeyThatMadeItNothingIsTheSame() {
        Keyed stored = digests.of(REQUEST);

        assertThat(new RequestDigests(PersonalKeys.of(changed())).isOf(stored, REQUEST))
                .isFalse();
    }

    @Test
    void whatWasStoredBeforeThereWasAKeyIsStillKnown() {
        assertThat(digests.isOf(new Keyed(null, REQUEST), REQUEST)).isTrue();
        assertThat(digests.isOf(new Keyed(null, REQUEST), ANOTHER)).isFalse();
    }

    private static Properties changed(String... kept) {
        Properties lines = Keys.lines("one", "key.one", Keys.ONE, "key.t", Keys.TWO);
        lines.remove("key.s");
        lines.put("search", "t");
        for (int i = 0; i < kept.length; i += 2) {
            lines.put(kept[i], kept[i + 1]);
        }
        return lines;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
