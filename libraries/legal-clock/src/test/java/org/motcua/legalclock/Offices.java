package org.motcua.legalclock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.motcua.legalclock.oracle.SlowCalendar;
import org.motcua.legalclock.oracle.SlowHours;
import org.motcua.legalclock.oracle.SlowTime;

/** Units with office hours of several kinds, each for the library and for the oracle. */
enum Offices {
    STANDARD(Map.of()),
    CHANGING(Map.of(
            LocalDate.of(2022, 4, 16), "07:30 11:30 13:30 17:30",
            LocalDate.of(2023, 1, 21), "09:00 15:00",
            LocalDate.of(2023, 1, 24), "00:00 23:59:59.999999",
            LocalDate.of(2024, 5, 4), "07:00 11:00 11:00 12:00 14:00 16:30",
            LocalDate.of(2026, 11, 24), "08:00 12:00")),
    SHORT(Map.of(LocalDate.of(2020, 1, 1), "08:00 08:45"));

    final SlowTime slow;
    final DossierClock clock;
    final ReceptionClock reception;

    Offices(Map<LocalDate, String> versions) {
        SlowHours hours = new SlowHours();
        versions.forEach(hours::from);
        List<OfficeHours.Version> own = versions.entrySet().stream()
                .map(entry -> Translation.hours(entry.getKey(), entry.getValue()))
                .toList();
        slow = new SlowTime(new SlowCalendar(), hours);
        clock = new DossierClock(WorkCalendar.shipped(), OfficeHours.of(own));
        reception = new ReceptionClock(WorkCalendar.shipped(), OfficeHours.of(own));
    }
}
