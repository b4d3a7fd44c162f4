package org.motcua.intake.slips.rendering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.motcua.intake.slips.data.ApologySlip;
import org.motcua.intake.slips.data.ControlSlip;
import org.motcua.intake.slips.data.ReceiptSlip;
import org.motcua.intake.slips.data.RefusalSlip;
import org.motcua.intake.slips.data.RegisterSlip;
import org.motcua.intake.slips.data.SlipData;
import org.motcua.intake.slips.data.StopSlip;
import org.motcua.intake.slips.data.SupplementSlip;
import org.motcua.intake.slips.data.parts.Applicant;
import org.motcua.intake.slips.data.parts.ApplicantKind;
import org.motcua.intake.slips.data.parts.Appointment;
import org.motcua.intake.slips.data.parts.CopyPart;
import org.motcua.intake.slips.data.parts.DossierOnSlip;
import org.motcua.intake.slips.data.parts.HandOver;
import org.motcua.intake.slips.data.parts.MissingItem;
import org.motcua.intake.slips.data.parts.RegisterRow;
import org.motcua.intake.slips.data.parts.Signer;
import org.motcua.intake.slips.data.parts.SlipHeading;
import org.motcua.intake.slips.data.parts.SlipIssue;
import org.motcua.intake.slips.data.parts.SubmittedDocument;
import org.motcua.intake.slips.domain.SlipForm;
import org.motcua.legalclock.Limit;

/** Slips of invented people. */
final class SlipFixtures {

    static final String CODE = "H15.101-20260310-0000042";
    static final String NAME = "Nguyễn Thị Phương Thảo";
    static final String OFFICER = "Trần Hữu Đức";
    static final Instant PRINTED = at("2026-03-10T08:40:12+07:00");
    static final SlipIssue ORIGINAL = SlipIssue.original(PRINTED);
    static final SlipIssue SECOND_COPY = SlipIssue.reprint(2, PRINTED);
    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final Instant RECEIVED = at("2026-03-10T08:37:00+07:00");
    static final Appointment DUE = new Appointment(at("2026-04-14T17:00:00+07:00"), false);
    static final Appointment PROVISIONAL_DUE = new Appointment(at("2027-01-05T17:00:00+07:00"), true);
    static final SlipHeading HEADING = heading(DAY);
    static final Applicant APPLICANT = new Applicant(
            ApplicantKind.CITIZEN,
            NAME,
            "Số 12, đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk",
            "0900 000 001",
            "thao@example.vn");
    static final DossierOnSlip DOSSIER = dossier(APPLICANT);
    static final Signer SIGNER = new Signer("KT. Giám đốc", "Phó Giám đốc", "Y Bhăm Êban", null);

    private static final List<HandOver> HAND_OVERS = List.of(
            new HandOver(
                    "Trung tâm Phục vụ hành chính công",
                    "Phòng Kinh tế, Hạ tầng và Đô thị",
                    at("2026-03-10T10:00:00+07:00"),
                    OFFICER,
                    "Phạm Quỳnh Ngân",
                    true,
                    true,
                    null,
                    null),
            new HandOver(
                    "Phòng Kinh tế, Hạ tầng và Đô thị",
                    "Trung tâm Phục vụ hành chính công",
                    at("2026-04-09T15:30:00+07:00"),
                    "Phạm Quỳnh Ngân",
                    OFFICER,
                    true,
                    false,
                    HandOver.Result.EARLY,
                    "qua bưu chính"));

    private SlipFixtures() {}

    static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }

    static SlipHeading heading(LocalDate day) {
        return new SlipHeading(
                "UBND phường Buôn Ma Thuột",
                "Trung tâm Phục vụ hành chính công",
                "TTPVHCC",
                "00092",
                "Buôn Ma Thuột",
                day);
    }

    static DossierOnSlip dossier(Applicant applicant) {
        return new DossierOnSlip(CODE, "Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh", applicant);
    }

    static ReceiptSlip receipt() {
        return receipt(HEADING, ORIGINAL, DOSSIER, DUE);
    }

    static ReceiptSlip receipt(SlipHeading heading, SlipIssue issue, DossierOnSlip dossier, Appointment due) {
        return receipt(heading, issue, dossier, due, "Trung tâm Phục vụ hành chính công", NAME);
    }

    /** Names of about 120 letters. */
    static ReceiptSlip longReceipt() {
        String unit =
                "Trung tâm Phục vụ hành chính công thành phố trực thuộc trung ương, điểm tiếp nhận hồ sơ số 12 tại"
                        + " phường Buôn Ma Thuột";
        String company = "Công ty trách nhiệm hữu hạn một thành viên Đầu tư, Sản xuất, Thương mại, Xuất nhập khẩu và"
                + " Dịch vụ nông sản Tây Nguyên";
        DossierOnSlip dossier = new DossierOnSlip(
                CODE,
                "Cấp giấy chứng nhận đăng ký đầu tư đối với dự án không thuộc diện chấp thuận chủ trương đầu tư của cơ"
                        + " quan nhà nước",
                new Applicant(ApplicantKind.ENTERPRISE, company, APPLICANT.address(), "0900 000 001", null));
        SlipHeading heading = new SlipHeading("UBND tỉnh Đắk Lắk", unit, "TTPVHCC", "00092", "Buôn Ma Thuột", DAY);
        return receipt(heading, ORIGINAL, dossier, DUE, unit, company);
    }

    private static ReceiptSlip receipt(
            SlipHeading heading,
            SlipIssue issue,
            DossierOnSlip dossier,
            Appointment due,
            String resultPlace,
            String submitter) {
        List<SubmittedDocument> documents = List.of(
                new SubmittedDocument("Tờ khai cấp bản sao trích lục hộ tịch", SubmittedDocument.Kind.ORIGINAL, 1),
                new SubmittedDocument("Giấy ủy quyền", SubmittedDocument.Kind.CERTIFIED, 2),
                new SubmittedDocument("Ảnh chụp căn cước", null, null));
        return receipt(heading, issue, dossier, documents, due, resultPlace, submitter);
    }

    private static ReceiptSlip receiptOf(SlipHeading heading, List<SubmittedDocument> documents) {
        return receipt(heading, ORIGINAL, DOSSIER, documents, PROVISIONAL_DUE, heading.unitName(), NAME);
    }

    private static ReceiptSlip receipt(
            SlipHeading heading,
            SlipIssue issue,
            DossierOnSlip dossier,
            List<SubmittedDocument> documents,
            Appointment due,
            String resultPlace,
            String submitter) {
        return new ReceiptSlip(
                heading,
                issue,
                CODE,
                dossier,
                CopyPart.APPLICANT,
                documents,
                1,
                Limit.workingDays(25),
                RECEIVED,
                due,
                resultPlace,
                null,
                "01/2026",
                "42",
                submitter,
                OFFICER);
    }

    /** A slip that is longer by a few lines with each step. */
    static SlipData ofLength(SlipForm form, SlipHeading heading, int steps) {
        String reason = "Cơ quan phối hợp chưa có ý kiến trả lời, hồ sơ cần được xem xét thêm. ".repeat(steps * 2);
        return switch (form) {
            case RECEIPT -> receiptOf(heading, documents(steps));
            case SUPPLEMENT_REQUEST -> supplement(heading, reason);
            case REFUSAL -> new RefusalSlip(heading, ORIGINAL, CODE, DOSSIER, reason, NAME, OFFICER);
            case APOLOGY -> apology(heading, reason);
            case STOP_NOTICE -> stop(heading, reason);
            case CONTROL_SLIP -> controlOf(heading, steps);
            case REGISTER -> register(heading, steps);
        };
    }

    private static List<SubmittedDocument> documents(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new SubmittedDocument("Tờ khai đăng ký, mục " + n, SubmittedDocument.Kind.ORIGINAL, 1))
                .toList();
    }

    static ReceiptSlip emptyReceipt() {
        return new ReceiptSlip(
                new SlipHeading(null, null, null, null, null, null),
                ORIGINAL,
                null,
                new DossierOnSlip(null, null, null),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static SupplementSlip supplement(SlipHeading heading) {
        return supplement(heading, "Hồ sơ thiếu giấy tờ theo quy định");
    }

    private static SupplementSlip supplement(SlipHeading heading, String reason) {
        return new SupplementSlip(
                heading,
                ORIGINAL,
                CODE,
                DOSSIER,
                List.of(
                        new MissingItem(MissingItem.Kind.ADD, "Giấy chứng sinh (bản chính)"),
                        new MissingItem(MissingItem.Kind.REDO, "Tờ khai đăng ký, mục 3"),
                        new MissingItem(null, "Mang theo căn cước khi đến nộp")),
                reason,
                at("2026-03-20T17:00:00+07:00"),
                OFFICER,
                "0900 000 002",
                OFFICER);
    }

    static RefusalSlip refusal(SlipHeading heading) {
        return new RefusalSlip(
                heading, ORIGINAL, CODE, DOSSIER, "Hồ sơ không thuộc thẩm quyền giải quyết của đơn vị.", NAME, OFFICER);
    }

    static ApologySlip apology(SlipHeading heading) {
        return apology(heading, "cơ quan phối hợp chưa có ý kiến trả lời");
    }

    private static ApologySlip apology(SlipHeading heading, String reason) {
        return new ApologySlip(
                heading,
                ORIGINAL,
                CODE,
                DOSSIER,
                RECEIVED,
                DUE,
                reason,
                new Appointment(at("2026-04-21T17:00:00+07:00"), false),
                1,
                List.of(),
                SIGNER);
    }

    static StopSlip stop(SlipHeading heading) {
        return stop(heading, "theo đề nghị của người nộp hồ sơ");
    }

    private static StopSlip stop(SlipHeading heading, String reason) {
        return new StopSlip(
                heading,
                ORIGINAL,
                CODE,
                DOSSIER,
                RECEIVED,
                at("2026-03-16T09:00:00+07:00"),
                at("2026-03-17T10:05:00+07:00"),
                reason,
                List.of("Giấy ủy quyền", "Ảnh chụp căn cước"),
                "không có",
                List.of("Phòng Kinh tế"),
                new Signer(null, "Giám đốc", "Lê Văn Ngữ", at("2026-03-17T10:05:33+07:00")));
    }

    static ControlSlip control(SlipHeading heading) {
        return control(heading, HAND_OVERS);
    }

    private static ControlSlip controlOf(SlipHeading heading, int count) {
        return control(
                heading,
                IntStream.range(0, count)
                        .mapToObj(n -> HAND_OVERS.get(n % HAND_OVERS.size()))
                        .toList());
    }

    private static ControlSlip control(SlipHeading heading, List<HandOver> handOvers) {
        return new ControlSlip(
                heading,
                ORIGINAL,
                CODE,
                DOSSIER,
                "Phòng Kinh tế, Hạ tầng và Đô thị",
                List.of("Chi nhánh Văn phòng đăng ký đất đai", "Thuế cơ sở 3"),
                RECEIVED,
                DUE,
                handOvers);
    }

    static RegisterSlip register(SlipHeading heading, int rows) {
        return new RegisterSlip(
                heading,
                ORIGINAL,
                null,
                "01",
                "Hộ tịch",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 6, 30),
                IntStream.range(0, rows)
                        .mapToObj(row -> row(row % 3 == 0 ? PROVISIONAL_DUE : DUE))
                        .toList());
    }

    private static RegisterRow row(Appointment due) {
        return new RegisterRow(
                DOSSIER, 1, "UBND phường Buôn Ma Thuột", RECEIVED, due, null, "Trực tiếp", "bổ sung 1 lần");
    }

    /** One slip of each form, all with this heading; a stop notice exists since 2025 only. */
    static List<SlipData> each(SlipHeading heading) {
        return List.of(
                receipt(heading, ORIGINAL, DOSSIER, DUE),
                supplement(heading),
                refusal(heading),
                apology(heading),
                stop(heading),
                control(heading),
                register(heading, 40));
    }
}
