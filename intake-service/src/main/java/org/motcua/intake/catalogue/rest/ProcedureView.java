package org.motcua.intake.catalogue.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.contract.LimitVersion;
import org.motcua.contract.StepShare;
import org.motcua.intake.catalogue.domain.CatalogueProcedure;
import org.motcua.intake.catalogue.domain.CatalogueProcedure.Fee;
import org.motcua.intake.catalogue.domain.CatalogueProcedure.Paper;
import org.motcua.intake.catalogue.domain.PausePolicyVersion;
import org.motcua.intake.catalogue.domain.ProcedureStep;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.PausePolicy;

/** A procedure in the national shape, extended; lists that are empty are absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"MaTTHC", "TenTTHC", "MaLinhVuc", "ChinhSachBoSung", "ThoiHan"})
public record ProcedureView(
        @JsonProperty("MaTTHC") String code,
        @JsonProperty("TenTTHC") String name,
        @JsonProperty("MaLinhVuc") String field,
        @JsonProperty("TenLinhVuc") String fieldName,
        @JsonProperty("MucDo") Integer level,
        @JsonProperty("ChinhSachBoSung") PausePolicy pausePolicy,
        @JsonProperty("ThayDoiChinhSach") List<PausePolicyView> pausePolicies,
        @JsonProperty("ThoiHan") List<LimitView> limits,
        @JsonProperty("CacBuoc") List<StepView> steps,
        @JsonProperty("LePhi") List<FeeView> fees,
        @JsonProperty("ThanhPhanHoSo") List<PaperView> papers) {

    /** A pause policy from a day of reception on. */
    public record PausePolicyView(
            @JsonProperty("HieuLucTu") LocalDate effectiveFrom,
            @JsonProperty("ChinhSachBoSung") PausePolicy policy) {

        static PausePolicyView of(PausePolicyVersion version) {
            return new PausePolicyView(version.effectiveFrom(), version.policy());
        }
    }

    /** A time limit from a day on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LimitView(
            @JsonProperty("HieuLucTu") LocalDate effectiveFrom,
            @JsonProperty("SoLuong") int amount,
            @JsonProperty("DonViTinh") LimitUnit unit,
            @JsonProperty("GioChot") LocalTime cutOff) {

        static LimitView of(LimitVersion version) {
            return new LimitView(version.effectiveFrom(), version.amount(), version.unit(), version.cutOff());
        }
    }

    /** A step; {@code share} is the time it may take. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepView(
            @JsonProperty("MaBuoc") String code,
            @JsonProperty("TenBuoc") String name,
            @JsonProperty("ThuTu") int order,
            @JsonProperty("LoaiDonVi") String unitKind,
            @JsonProperty("ThoiGian") ShareView share) {

        static StepView of(ProcedureStep step) {
            return new StepView(step.code(), step.name(), step.order(), step.unitKind(), ShareView.of(step.share()));
        }
    }

    /** A share of time. */
    public record ShareView(
            @JsonProperty("SoLuong") int amount,
            @JsonProperty("DonViTinh") LimitUnit unit) {

        static ShareView of(StepShare share) {
            return share == null ? null : new ShareView(share.amount(), share.unit());
        }
    }

    /** A fee; the amount is in dong. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FeeView(
            @JsonProperty("TenLePhi") String name,
            @JsonProperty("SoTien") long amount,
            @JsonProperty("GhiChu") String note) {

        static FeeView of(Fee fee) {
            return new FeeView(fee.name(), fee.amount(), fee.note());
        }
    }

    /** A paper that the applicant hands in. */
    public record PaperView(
            @JsonProperty("TenGiayTo") String name,
            @JsonProperty("SoBanChinh") int originals,
            @JsonProperty("SoBanSao") int copies,
            @JsonProperty("BatBuoc") boolean required) {

        static PaperView of(Paper paper) {
            return new PaperView(paper.name(), paper.originals(), paper.copies(), paper.required());
        }
    }

    static ProcedureView of(CatalogueProcedure procedure) {
        return new ProcedureView(
                procedure.code(),
                procedure.name(),
                procedure.field(),
                procedure.fieldName(),
                procedure.level(),
                procedure.pausePolicy(),
                listOrNull(procedure.pausePolicies(), PausePolicyView::of),
                procedure.limits().stream().map(LimitView::of).toList(),
                listOrNull(procedure.steps(), StepView::of),
                listOrNull(procedure.fees(), FeeView::of),
                listOrNull(procedure.papers(), PaperView::of));
    }

    private static <T, V> List<V> listOrNull(List<T> items, Function<T, V> view) {
        return items.isEmpty() ? null : items.stream().map(view).toList();
    }
}
