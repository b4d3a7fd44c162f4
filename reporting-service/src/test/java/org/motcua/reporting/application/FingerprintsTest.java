package org.motcua.reporting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.Timeliness;
import org.motcua.reporting.domain.Channel;
import org.motcua.reporting.domain.DossierVersion;

/**
 * The fingerprints stand in databases. These were computed outside this code, as SHA-256 over the texts that the first
 * release hashed; a change that turns one of them needs an encoding of its own, beside this one.
 */
class FingerprintsTest {

    private static final LocalDate RECEIVED = LocalDate.parse("2024-01-02");
    private static final List<DossierVersion> LIFE = List.of(
            version("2024-01-01T00:00:00Z", Channel.DIRECT, null, null, null, null, "2024-01-20", null),
            version(
                    "2024-01-10T05:00:00.123456Z",
                    Channel.ONLINE,
                    "2024-01-10",
                    ClosingKind.RESOLVED,
                    Timeliness.EARLY,
                    Timeliness.ON_TIME,
                    null,
                    null),
            version(
                    "2024-02-01T05:00:00Z",
                    Channel.POST,
                    "2024-02-01",
                    ClosingKind.STOPPED,
                    Timeliness.OVERDUE,
                    Timeliness.OVERDUE,
                    "2024-01-20",
                    "2024-01-15"),
            neverReceived());

    @Test
    void areTheSameAsEver() {
        assertThat(IntStream.rangeClosed(1, LIFE.size())
                        .mapToLong(length -> Fingerprints.of(LIFE.subList(0, length), FingerprintEncoding.FIRST)))
                .containsExactly(
                        -348_561_550_679_645_963L,
                        2_527_565_736_135_356_458L,
                        -1_279_305_529_288_935_585L,
                        -8_038_330_572_219_201_577L);
    }

    @Test
    void anEncodingIsFoundByItsStoredNumber() {
        assertThat(FingerprintEncoding.of(1)).isEqualTo(FingerprintEncoding.FIRST);
        assertThat(FingerprintEncoding.values())
                .allSatisfy(encoding ->
                        assertThat(FingerprintEncoding.of(encoding.number())).isEqualTo(encoding));
        assertThatThrownBy(() -> FingerprintEncoding.of(99)).isInstanceOf(IllegalStateException.class);
    }

    private static DossierVersion version(
            String recordedFrom,
            Channel channel,
            String closedOn,
            ClosingKind how,
            Timeliness statutory,
            Timeliness rescheduled,
            String lateOn,
            String secondSupplementOn) {
        return new DossierVersion(
                Instant.parse(recordedFrom),
                "H15.101",
                "1.004379",
                "Đất đai",
                channel,
                RECEIVED,
                day(closedOn),
                how,
                statutory,
                rescheduled,
                day(lateOn),
                day(secondSupplementOn));
    }

    private static DossierVersion neverReceived() {
        return new DossierVersion(
                Instant.parse("2024-02-02T05:00:00Z"),
                null,
                null,
                null,
                Channel.DIRECT,
                null,
                LocalDate.parse("2024-02-02"),
                ClosingKind.WITHDRAWN,
                null,
                null,
                null,
                null);
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
