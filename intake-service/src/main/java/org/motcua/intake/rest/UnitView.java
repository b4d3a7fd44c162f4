package org.motcua.intake.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.motcua.contract.OfficeHoursVersion;
import org.motcua.intake.application.CatalogueUnit;

/** A unit in the national shape. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitView(
        @JsonProperty("MaDonVi") String code,
        @JsonProperty("TenDonVi") String name,
        @JsonProperty("MaDonViCha") String parent,
        @JsonProperty("GioLamViec") List<HoursView> officeHours) {

    /** Office hours from a day on, as pairs of local times. */
    public record HoursView(
            @JsonProperty("HieuLucTu") LocalDate validFrom,
            @JsonProperty("Ca") List<List<LocalTime>> sessions) {

        static HoursView of(OfficeHoursVersion version) {
            return new HoursView(
                    version.validFrom(),
                    version.sessions().stream()
                            .map(session -> List.of(session.opens(), session.closes()))
                            .toList());
        }
    }

    static UnitView of(CatalogueUnit unit) {
        return new UnitView(
                unit.code(),
                unit.name(),
                unit.parent(),
                unit.officeHours() == null
                        ? null
                        : unit.officeHours().stream().map(HoursView::of).toList());
    }
}
