package org.motcua.intake.record.encryption;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SealingTest {

    private static final byte[] NAME = "Nguyễn Văn Ánh".getBytes(UTF_8);
    private final Sealing sealing = new Sealing(Keys.of("one", "key.one", Keys.ONE));

    @Test
    void whatWasSealedOpensAtItsPlace() {
        byte[] sealed = sealing.seal("applicant/X/1", NAME);

        assertThat(sealing.open("one", "applicant/X/1", sealed)).isEqualTo(NAME);
    }

    @Test
    void theSameValueNeverLooksTheSame() {
        assertThat(sealing.seal("p", NAME))
                .isNotEqualTo(sealing.seal("p", NAME))
                .hasSize(12 + NAME.length + 16);
    }

    @Test
    void movedToAnotherRowItDoesNotOpen() {
        byte[] sealed = sealing.seal("applicant/X/1", NAME);

        assertThatIllegalStateException().isThrownBy(() -> sealing.open("one", "applicant/X/2", sealed));
    }

    @Test
    void alteredItDoesNotOpen() {
        byte[] sealed = sealing.seal("p", NAME);
        sealed[14] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> sealing.open("one", "p", sealed));
    }

    @Test
    void anOldKeyStillOpensAfterTheCurrentOneChanged() {
        byte[] sealed = sealing.seal("p", NAME);
        Sealing rotated = new Sealing(Keys.of("two", "key.one", Keys.ONE, "key.two", Keys.TWO));

        assertThat(rotated.currentKey()).isEqualTo("two");
        assertThat(rotated.open("one", "p", sealed)).isEqualTo(NAME);
    }

    @Test
    void aDroppedKeyIsNamed() {
        byte[] sealed = sealing.seal("p", NAME);
        Sealing without = new Sealing(Keys.of("two", "key.two", Keys.TWO));

        assertThatIllegalStateException()
                .isThrownBy(() -> without.open("one", "p", sealed))
                .withMessageContaining("key.one");
    }
}
