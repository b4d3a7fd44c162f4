package org.motcua.intake.catalogue.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.contract.OfficeHoursVersion;
import org.motcua.intake.catalogue.domain.CatalogueUnit;
import org.motcua.intake.catalogue.domain.CatalogueUnit.Placement;
import org.motcua.intake.catalogue.domain.CounterDetails;

/**
 * A unit in the national shape, extended.
 *
 * @param placedFrom first day under {@code parent}, absent when it always was
 * @param placements every unit above it by the day from which it was, absent when it never moved
 * @param validFrom  first day
 * @param validTo    last day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"MaDonVi", "TenDonVi"})
public record UnitView(
        @JsonProperty("MaDonVi") String code,
        @JsonProperty("TenDonVi") String name,
        @JsonProperty("MaDonViCha") String parent,
        @JsonProperty("TrucThuocTu") LocalDate placedFrom,

        @Schema(readOnly = true) @JsonProperty("QuaTrinhTrucThuoc")
        List<PlacementView> placements,

        @JsonProperty("HieuLucTu") LocalDate validFrom,
        @JsonProperty("HieuLucDen") LocalDate validTo,
        @JsonProperty("DonViKeThua") String successor,
        @JsonProperty("GioLamViec") List<HoursView> officeHours,
        @JsonProperty("ThongTinPhieu") List<CounterView> counters) {

    /** The unit above from a day on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlacementView(
            @JsonProperty("HieuLucTu") LocalDate from,
            @JsonProperty("MaDonViCha") String parent) {

        static PlacementView of(Placement placement) {
            return new PlacementView(placement.from(), placement.parent());
        }
    }

    /** Office hours from a day on, as pairs of local times. */
    public record HoursView(
            @JsonProperty("HieuLucTu") LocalDate validFrom,

            @Schema(implementation = String[][].class) @JsonProperty("Ca")
            List<List<LocalTime>> sessions) {

        static HoursView of(OfficeHoursVersion version) {
            return new HoursView(
                    version.validFrom(),
                    version.sessions().stream()
                            .map(session -> List.of(session.opens(), session.closes()))
                            .toList());
        }
    }

    /** What the unit's slips say of its counter from a day on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CounterView(
            @JsonProperty("HieuLucTu") LocalDate validFrom,
            @JsonProperty("DiaDanh") String place,
            @JsonProperty("DienThoai") String telephone,
            @JsonProperty("QuyenSo") String book) {

        static CounterView of(CounterDetails counter) {
            return new CounterView(counter.validFrom(), counter.place(), counter.telephone(), counter.book());
        }
    }

    static UnitView of(CatalogueUnit unit) {
        return new UnitView(
                unit.code(),
                unit.name(),
                unit.parent(),
                unit.placements().getLast().from(),
                unit.placements().size() == 1
                        ? null
                        : unit.placements().stream().map(PlacementView::of).toList(),
                unit.validFrom(),
                unit.validTo(),
                unit.successor(),
                unit.officeHours() == null
                        ? null
                        : unit.officeHours().stream().map(HoursView::of).toList(),
                unit.counters() == null
                        ? null
                        : unit.counters().stream().map(CounterView::of).toList());
    }
}
