package org.motcua.deadline.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.motcua.contract.DossierJudgement;
import org.motcua.contract.JudgementVersion;
import org.motcua.deadline.domain.Proceedings;
import org.motcua.deadline.domain.Verdict;
import org.motcua.legalclock.Closing;
import org.motcua.legalclock.Judgement;
import org.motcua.legalclock.LegalZone;

/** The judgement versions of one dossier; a version ends only when another content replaces it. */
final class VersionChain {

    private final List<JudgementVersion> versions;
    private final int published;
    private long intakeSequence;

    /** @param before as published, null when never */
    VersionChain(DossierJudgement before) {
        this.versions = before == null ? new ArrayList<>() : new ArrayList<>(before.versions());
        this.published = versions.size();
        this.intakeSequence = before == null ? 0 : before.intakeSequence();
    }

    /** Adds what is known from this record time on, unless it says the same as before. */
    void add(Instant recordedAt, Reading reading, Verdict verdict, long sequence) {
        if (versions.isEmpty()) {
            versions.add(version(recordedAt, reading, verdict));
            intakeSequence = sequence;
            return;
        }
        JudgementVersion last = versions.getLast();
        Instant from = recordedAt.isBefore(last.recordedFrom()) ? last.recordedFrom() : recordedAt;
        JudgementVersion next = version(from, reading, verdict);
        if (!spanning(last, null, null).equals(spanning(next, null, null))) {
            versions.set(versions.size() - 1, spanning(last, last.recordedFrom(), from));
            versions.add(next);
            intakeSequence = sequence;
        }
    }

    boolean changed() {
        return versions.size() > published;
    }

    DossierJudgement judgement(String code) {
        return new DossierJudgement(code, versions.size(), intakeSequence, versions);
    }

    private static JudgementVersion version(Instant recordedFrom, Reading reading, Verdict verdict) {
        Placement placement = reading.placement();
        Proceedings proceedings = reading.proceedings();
        Closing closing = proceedings.closing();
        Judgement judgement = verdict.dossier();
        return new JudgementVersion(
                recordedFrom,
                null,
                placement.unit(),
                placement.procedure(),
                placement.field(),
                placement.channel(),
                judgement == null ? null : LegalZone.day(proceedings.reception().at()),
                closing == null ? null : LegalZone.day(closing.at()),
                closing == null ? null : closing.kind(),
                judgement == null ? null : judgement.statutory(),
                judgement == null ? null : judgement.rescheduled(),
                judgement == null ? null : dayOrNull(judgement.lateFrom()),
                proceedings.secondSupplementOn());
    }

    private static LocalDate dayOrNull(Instant moment) {
        return moment == null ? null : LegalZone.day(moment);
    }

    private static JudgementVersion spanning(JudgementVersion content, Instant from, Instant to) {
        return new JudgementVersion(
                from,
                to,
                content.unit(),
                content.procedure(),
                content.field(),
                content.channel(),
                content.receivedOn(),
                content.closedOn(),
                content.closedHow(),
                content.statutory(),
                content.rescheduled(),
                content.lateOn(),
                content.secondSupplementOn());
    }
}
