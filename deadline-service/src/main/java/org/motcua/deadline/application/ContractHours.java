package org.motcua.deadline.application;

import java.util.List;
import org.motcua.contract.OfficeHoursVersion;
import org.motcua.legalclock.OfficeHours;

/** Office hours as events carry them. */
final class ContractHours {

    private ContractHours() {}

    /** The hours of an event; null means the standard ones. */
    static OfficeHours of(List<OfficeHoursVersion> carried) {
        return carried == null
                ? OfficeHours.standard()
                : OfficeHours.of(carried.stream().map(ContractHours::version).toList());
    }

    private static OfficeHours.Version version(OfficeHoursVersion carried) {
        return new OfficeHours.Version(
                carried.validFrom(),
                carried.sessions().stream()
                        .map(session -> new OfficeHours.Session(session.opens(), session.closes()))
                        .toList());
    }
}
