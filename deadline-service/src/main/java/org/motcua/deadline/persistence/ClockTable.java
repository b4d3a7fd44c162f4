package org.motcua.deadline.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.motcua.deadline.application.AppliedDossier;
import org.motcua.deadline.application.Placement;
import org.motcua.deadline.application.Reading;
import org.motcua.deadline.domain.Proceedings;
import org.motcua.deadline.domain.Reception;
import org.motcua.deadline.domain.ReceptionVerdict;
import org.motcua.deadline.domain.Verdict;
import org.motcua.legalclock.Basis;
import org.motcua.legalclock.Cause;
import org.motcua.legalclock.Closing;
import org.motcua.legalclock.DueDateVersion;
import org.motcua.legalclock.Judgement;

/** One row a dossier: what its clocks say now. Derived, so it is replaced as a whole. */
final class ClockTable {

    private static final List<String> COLUMNS = List.of(
            // what was applied
            "code",
            "head_sequence",
            "head_hash",
            "recorded_at",
            "revision",
            "judgement",
            // where it counts
            "unit",
            "procedure",
            "field",
            "channel",
            // who has it
            "desk",
            "officer",
            "standing",
            // what happened
            "status",
            "submitted_at",
            "received_at",
            "closed_at",
            "closed_how",
            "limit_unit",
            "limit_amount",
            "pause_policy",
            "calendar_version",
            "printed_due_at",
            // the dossier clock
            "first_due_at",
            "due_at",
            "due_cause",
            "rescheduled_due_at",
            "late_from",
            "statutory",
            "rescheduled",
            "stands_still",
            "open_pause",
            "provisional",
            "ignored",
            "due_dates",
            "printed_differs",
            // the reception clock
            "answered_at",
            "reception_due_at",
            "reception_late_at",
            "reception_provisional");

    private ClockTable() {}

    static void delete(Connection connection, Array codes) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM dossier_clock WHERE code = ANY (?)")) {
            delete.setArray(1, codes);
            delete.executeUpdate();
        }
    }

    static void insert(Connection connection, List<AppliedDossier> dossiers) throws SQLException {
        try (CopyRows rows = new CopyRows(connection, "dossier_clock", COLUMNS)) {
            for (AppliedDossier dossier : dossiers) {
                Proceedings proceedings = dossier.rejudged().reading().proceedings();
                Verdict verdict = dossier.rejudged().verdict();
                applied(rows.row(), dossier);
                placement(rows, dossier.rejudged().reading().placement());
                desk(rows, dossier.rejudged().reading());
                proceedings(rows, proceedings);
                dossierClock(rows, verdict.dossier(), dossier.dueDatesNow());
                rows.bool(verdict.differsFrom(proceedings.printedDueAt()));
                receptionClock(rows, verdict.reception());
            }
            rows.finish();
        }
    }

    private static void applied(CopyRows row, AppliedDossier dossier) {
        row.text(dossier.code())
                .int8(dossier.head().sequence())
                .text(dossier.head().hash())
                .moment(dossier.head().recordedAt())
                .int4(dossier.rejudged().judgement().revision())
                .bytes(dossier.judgement());
    }

    private static void placement(CopyRows row, Placement placement) {
        row.text(placement.unit())
                .text(placement.procedure())
                .text(placement.field())
                .name(placement.channel());
    }

    private static void desk(CopyRows row, Reading reading) {
        row.text(reading.desk().unit()).text(reading.desk().officer()).text(reading.standing());
    }

    private static void proceedings(CopyRows row, Proceedings proceedings) {
        Reception reception = proceedings.reception();
        Closing closing = proceedings.closing();
        row.name(proceedings.status())
                .moment(
                        proceedings.submission() == null
                                ? null
                                : proceedings.submission().at())
                .moment(reception == null ? null : reception.at())
                .moment(closing == null ? null : closing.at())
                .name(closing == null ? null : closing.kind())
                .name(reception == null ? null : reception.limit().unit())
                .int4(
                        reception == null
                                ? null
                                : Integer.valueOf(reception.limit().amount()))
                .name(reception == null ? null : reception.pausePolicy())
                .int4(reception == null ? null : Integer.valueOf(reception.calendarVersion()))
                .moment(proceedings.printedDueAt());
    }

    private static void dossierClock(CopyRows row, Judgement judgement, List<Integer> dueDatesNow) {
        boolean judged = judgement != null;
        row.moment(judged ? judgement.firstDueAt() : null)
                .moment(judged ? judgement.dueAt() : null)
                .name(judged ? dueCause(judgement) : null)
                .moment(judged ? judgement.rescheduledDueAt() : null)
                .moment(judged ? judgement.lateFrom() : null)
                .name(judged ? judgement.statutory() : null)
                .name(judged ? judgement.rescheduled() : null)
                .bool(judged && judgement.clockStandsStill())
                .text(judged ? openPause(judgement) : null)
                .bool(judged && judgement.provisional())
                .text(judged ? ReasonText.write(judgement.ignored()) : "")
                .int4s(dueDatesNow);
    }

    private static String openPause(Judgement judgement) {
        return judgement.clockStandsStill() ? ReasonText.write(List.of(judgement.openPause())) : null;
    }

    private static Cause dueCause(Judgement judgement) {
        return judgement.versions().reversed().stream()
                .filter(version -> version.basis() == Basis.STATUTORY)
                .findFirst()
                .map(DueDateVersion::cause)
                .orElse(Cause.RECEPTION);
    }

    private static void receptionClock(CopyRows row, ReceptionVerdict reception) {
        row.moment(reception == null ? null : reception.answeredAt())
                .moment(reception == null ? null : reception.dueAt())
                .moment(reception == null ? null : reception.lateAt())
                .bool(reception != null && reception.provisional());
    }
}
