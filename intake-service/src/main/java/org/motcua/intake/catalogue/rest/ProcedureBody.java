package org.motcua.intake.catalogue.rest;

import static org.motcua.intake.catalogue.rest.EntryReading.catalogueCode;
import static org.motcua.intake.catalogue.rest.EntryReading.code;
import static org.motcua.intake.catalogue.rest.EntryReading.distinct;
import static org.motcua.intake.catalogue.rest.EntryReading.kept;
import static org.motcua.intake.catalogue.rest.EntryReading.sorted;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.motcua.contract.LimitVersion;
import org.motcua.contract.StepShare;
import org.motcua.intake.catalogue.application.EntryDraft;
import org.motcua.intake.catalogue.domain.CatalogueProcedure;
import org.motcua.intake.catalogue.domain.CatalogueProcedure.Fee;
import org.motcua.intake.catalogue.domain.CatalogueProcedure.Paper;
import org.motcua.intake.catalogue.domain.PausePolicyVersion;
import org.motcua.intake.catalogue.domain.ProcedureStep;
import org.motcua.intake.record.rest.BodyNode;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.PausePolicy;

/**
 * Reads procedures in the national shape; a problem names the place in the body. The lists of steps, fees, papers and
 * changes of the pause policy are optional: one that is not there stays as it is known, null or empty takes it away.
 */
final class ProcedureBody {

    private static final int MAX_AMOUNT = 9_999;
    private static final int MAX_PAPERS = 999;
    private static final int MAX_FEE = 999_999_999;

    private ProcedureBody() {}

    static List<EntryDraft<CatalogueProcedure>> all(InputStream body) {
        return distinct(BodyNode.array(body), "MaTTHC", ProcedureBody::procedure, EntryDraft::code);
    }

    static EntryDraft<CatalogueProcedure> one(InputStream body, String code) {
        BodyNode node = BodyNode.whole(body);
        EntryDraft<CatalogueProcedure> draft = procedure(node);
        if (!draft.code().equals(code)) {
            throw node.field("MaTTHC").fault("not-the-code-of-the-path");
        }
        return draft;
    }

    private static EntryDraft<CatalogueProcedure> procedure(BodyNode node) {
        String code = catalogueCode(node.field("MaTTHC"));
        CatalogueProcedure said = said(node, code);
        return new EntryDraft<>(code, node.path(), known -> over(node, said, known));
    }

    private static CatalogueProcedure said(BodyNode node, String code) {
        String field = catalogueCode(node.field("MaLinhVuc"));
        String fieldName = node.field("TenLinhVuc").textOrNull();
        BodyNode level = node.field("MucDo");
        return new CatalogueProcedure(
                code,
                node.field("TenTTHC").text(),
                field,
                fieldName == null ? field : fieldName,
                level.isAbsent() ? null : level.number(2, 4),
                node.field("ChinhSachBoSung").choice(PausePolicy.class),
                pausePolicies(node.field("ThayDoiChinhSach")),
                limits(node.field("ThoiHan")),
                steps(node.field("CacBuoc")),
                fees(node.field("LePhi")),
                papers(node.field("ThanhPhanHoSo")));
    }

    private static CatalogueProcedure over(BodyNode node, CatalogueProcedure said, CatalogueProcedure known) {
        return new CatalogueProcedure(
                said.code(),
                said.name(),
                said.field(),
                said.fieldName(),
                said.level(),
                said.pausePolicy(),
                kept(node.field("ThayDoiChinhSach"), said.pausePolicies(), known, CatalogueProcedure::pausePolicies),
                said.limits(),
                kept(node.field("CacBuoc"), said.steps(), known, CatalogueProcedure::steps),
                kept(node.field("LePhi"), said.fees(), known, CatalogueProcedure::fees),
                kept(node.field("ThanhPhanHoSo"), said.papers(), known, CatalogueProcedure::papers));
    }

    private static List<PausePolicyVersion> pausePolicies(BodyNode node) {
        return sorted(
                distinct(node, "HieuLucTu", ProcedureBody::pausePolicy, PausePolicyVersion::effectiveFrom),
                PausePolicyVersion::effectiveFrom);
    }

    private static PausePolicyVersion pausePolicy(BodyNode node) {
        LocalDate from = node.field("HieuLucTu").day();
        return new PausePolicyVersion(from, node.field("ChinhSachBoSung").choice(PausePolicy.class));
    }

    private static List<LimitVersion> limits(BodyNode node) {
        if (node.isAbsent() || node.items().isEmpty()) {
            throw node.fault("required");
        }
        return sorted(
                distinct(node, "HieuLucTu", ProcedureBody::limit, LimitVersion::effectiveFrom),
                LimitVersion::effectiveFrom);
    }

    /** An amount of 0 is a same-day limit: it counts working days and has a cut-off, and no other limit has one. */
    private static LimitVersion limit(BodyNode node) {
        LocalDate effectiveFrom = node.field("HieuLucTu").day();
        LimitUnit unit = node.field("DonViTinh").choice(LimitUnit.class);
        int amount = node.field("SoLuong").number(0, MAX_AMOUNT);
        BodyNode cutOff = node.field("GioChot");
        if (amount == 0 && unit != LimitUnit.WORKING_DAY) {
            throw node.field("SoLuong").fault("out-of-range", 1, MAX_AMOUNT);
        }
        if ((amount == 0) == cutOff.isAbsent()) {
            throw cutOff.fault("cut-off-of-same-day");
        }
        return new LimitVersion(effectiveFrom, unit, amount, cutOff.isAbsent() ? null : cutOff.time());
    }

    private static List<ProcedureStep> steps(BodyNode node) {
        List<ProcedureStep> steps = distinct(node, "MaBuoc", ProcedureBody::step, ProcedureStep::code);
        if (!node.isAbsent()) {
            distinct(node, "ThuTu", ProcedureBody::step, ProcedureStep::order);
        }
        return sorted(steps, ProcedureStep::order);
    }

    private static ProcedureStep step(BodyNode node) {
        return new ProcedureStep(
                code(node.field("MaBuoc")),
                node.field("TenBuoc").text(),
                node.field("ThuTu").number(1, MAX_PAPERS),
                node.field("LoaiDonVi").textOrNull(),
                share(node.field("ThoiGian")));
    }

    private static StepShare share(BodyNode node) {
        return node.isAbsent()
                ? null
                : new StepShare(
                        node.field("DonViTinh").choice(LimitUnit.class),
                        node.field("SoLuong").number(1, MAX_AMOUNT));
    }

    private static List<Fee> fees(BodyNode node) {
        return distinct(node, "TenLePhi", ProcedureBody::fee, Fee::name);
    }

    private static Fee fee(BodyNode node) {
        return new Fee(
                node.field("TenLePhi").text(),
                node.field("SoTien").number(0, MAX_FEE),
                node.field("GhiChu").textOrNull());
    }

    private static List<Paper> papers(BodyNode node) {
        return distinct(node, "TenGiayTo", ProcedureBody::paper, Paper::name);
    }

    private static Paper paper(BodyNode node) {
        BodyNode originals = node.field("SoBanChinh");
        BodyNode copies = node.field("SoBanSao");
        return new Paper(
                node.field("TenGiayTo").text(),
                originals.isAbsent() ? 0 : originals.number(0, MAX_PAPERS),
                copies.isAbsent() ? 0 : copies.number(0, MAX_PAPERS),
                node.field("BatBuoc").flagOr(true));
    }
}
