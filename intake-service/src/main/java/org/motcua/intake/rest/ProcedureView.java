package org.motcua.intake.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.motcua.contract.LimitVersion;
import org.motcua.intake.application.CatalogueProcedure;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.PausePolicy;

/** A procedure in the national shape. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcedureView(
        @JsonProperty("MaTTHC") String code,
        @JsonProperty("TenTTHC") String name,
        @JsonProperty("MaLinhVuc") String field,
        @JsonProperty("TenLinhVuc") String fieldName,
        @JsonProperty("MucDo") Integer level,
        @JsonProperty("ChinhSachBoSung") PausePolicy pausePolicy,
        @JsonProperty("ThoiHan") List<LimitView> limits) {

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

    static ProcedureView of(CatalogueProcedure procedure) {
        return new ProcedureView(
                procedure.code(),
                procedure.name(),
                procedure.field(),
                procedure.fieldName(),
                procedure.level(),
                procedure.pausePolicy(),
                procedure.limits().stream().map(LimitView::of).toList());
    }
}
