package org.motcua.reporting.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.motcua.contract.ContractJson;
import org.motcua.contract.DossierJudgement;
import org.motcua.contract.JudgementVersion;
import org.motcua.legalclock.ClosingKind;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reporting.application.DossierHistory;
import org.motcua.reporting.domain.Channel;
import org.motcua.reporting.domain.DossierVersion;

/** Reads records into histories, and lets nothing pass that could not be counted. */
final class JudgementReading {

    private static final int LAST_YEAR = 9999;

    private JudgementReading() {}

    /**
     * The history in a record.
     *
     * @throws UnreadableJudgement when it does not follow the contract
     */
    static DossierHistory read(IncomingRecord record) {
        DossierJudgement judgement = decode(record.value());
        require(judgement.code() != null && judgement.code().equals(record.key()), "key and code differ");
        List<JudgementVersion> versions = judgement.versions();
        require(
                !versions.isEmpty() && versions.size() == judgement.revision(),
                "revision is not the number of versions");
        for (int i = 0; i < versions.size(); i++) {
            check(versions.get(i));
            require(i == 0 || inOrder(versions.get(i - 1), versions.get(i)), "record times are not in order");
        }
        return new DossierHistory(
                judgement.code(),
                versions.stream().map(JudgementReading::version).toList());
    }

    private static DossierJudgement decode(byte[] value) {
        try {
            return ContractJson.decode(value, DossierJudgement.class);
        } catch (ContractJson.UnreadableRecord e) {
            throw new UnreadableJudgement(e.getMessage(), e);
        }
    }

    private static boolean inOrder(JudgementVersion earlier, JudgementVersion later) {
        return !later.recordedFrom().isBefore(earlier.recordedFrom());
    }

    private static void check(JudgementVersion version) {
        require(version.recordedFrom() != null, "a version has no record time");
        require(
                Stream.of(version.unit(), version.procedure(), version.field()).allMatch(JudgementReading::storable),
                "a code is not text");
        require(days(version).allMatch(JudgementReading::storable), "a day is out of range");
        require((version.closedOn() == null) == (version.closedHow() == null), "closed without a day or a kind");
        require(version.closedHow() != ClosingKind.RESOLVED || hasClasses(version), "resolved without a class");
        if (version.receivedOn() != null) {
            require(hasCodes(version), "received without unit, procedure or field");
            require(
                    version.closedOn() == null || !version.closedOn().isBefore(version.receivedOn()),
                    "closed before it was received");
        }
    }

    private static Stream<LocalDate> days(JudgementVersion version) {
        return Stream.of(version.receivedOn(), version.closedOn(), version.lateOn(), version.secondSupplementOn());
    }

    private static boolean hasClasses(JudgementVersion version) {
        return version.statutory() != null && version.rescheduled() != null;
    }

    private static boolean hasCodes(JudgementVersion version) {
        return Stream.of(version.unit(), version.procedure(), version.field()).allMatch(Objects::nonNull);
    }

    private static boolean storable(String text) {
        return text == null || text.indexOf('\0') < 0;
    }

    private static boolean storable(LocalDate day) {
        return day == null || day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new UnreadableJudgement(fault);
        }
    }

    private static DossierVersion version(JudgementVersion version) {
        return new DossierVersion(
                version.recordedFrom(),
                version.unit(),
                version.procedure(),
                version.field(),
                channel(version.channel()),
                version.receivedOn(),
                version.closedOn(),
                version.closedHow(),
                version.statutory(),
                version.rescheduled(),
                version.lateOn(),
                version.secondSupplementOn());
    }

    /** A missing channel counts as direct. */
    private static Channel channel(org.motcua.contract.Channel channel) {
        return switch (channel) {
            case ONLINE -> Channel.ONLINE;
            case POST -> Channel.POST;
            case DIRECT -> Channel.DIRECT;
            case null -> Channel.DIRECT;
        };
    }
}
