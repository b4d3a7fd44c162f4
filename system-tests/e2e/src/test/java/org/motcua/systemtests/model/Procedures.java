package org.motcua.systemtests.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The procedures of the model: every unit of limit and every pause policy, one with steps, one whose limit changes. */
final class Procedures {

    private static final LocalDate LONG_AGO = LocalDate.of(2018, 6, 21);
    private static final LocalDate CHANGE = LocalDate.of(2026, 3, 2);

    /** How long a dossier may take; {@code cutOff} only of a limit of 0 days. */
    record Limit(String unit, int amount, LocalTime cutOff) {

        private String json(LocalDate from) {
            String hour = cutOff == null ? "" : ",\"GioChot\":\"" + cutOff + "\"";
            return "{\"HieuLucTu\":\"%s\",\"SoLuong\":%d,\"DonViTinh\":\"%s\"%s}".formatted(from, amount, unit, hour);
        }
    }

    /** One procedure; without steps it leaves them to the unit. */
    record Procedure(String code, String policy, TreeMap<LocalDate, Limit> limits, List<String> steps) {

        Limit limitOn(LocalDate day) {
            return limits.floorEntry(day).getValue();
        }

        boolean knowsStep(String step) {
            return steps.isEmpty() || steps.contains(step);
        }

        private Procedure changing(LocalDate from, Limit limit) {
            limits.put(from, limit);
            return this;
        }

        private String json() {
            String limitList = limits.entrySet().stream()
                    .map(entry -> entry.getValue().json(entry.getKey()))
                    .collect(Collectors.joining(","));
            String stepList = steps.stream()
                    .map(step -> "{\"MaBuoc\":\"%s\",\"TenBuoc\":\"Bước\",\"ThuTu\":%d}"
                            .formatted(step, steps.indexOf(step) + 1))
                    .collect(Collectors.joining(","));
            return """
                    {"MaTTHC":"%s","TenTTHC":"Thủ tục thử","MaLinhVuc":"LV","TenLinhVuc":"Lĩnh vực thử","MucDo":4,
                     "ChinhSachBoSung":"%s","ThoiHan":[%s],"CacBuoc":[%s]}
                    """.formatted(code, policy, limitList, stepList);
        }
    }

    static final List<Procedure> ALL = List.of(
            procedure("1.900901", "PAUSE_RESUME", new Limit("WORKING_DAY", 5, null)),
            procedure("1.900902", "PAUSE_RESUME", new Limit("WORKING_HOUR", 12, null), "B1", "B2"),
            procedure("1.900903", "RESTART", new Limit("CALENDAR_DAY", 10, null)),
            procedure("1.900904", "PAUSE_RESUME", new Limit("MONTH", 1, null)),
            procedure("1.900905", "NONE", new Limit("WORKING_DAY", 0, LocalTime.of(15, 0))),
            procedure("1.900906", "RESTART", new Limit("WORKING_DAY", 3, null), "B1", "B2"),
            procedure("1.900907", "PAUSE_RESUME", new Limit("CALENDAR_DAY", 30, null)),
            procedure("1.900908", "NONE", new Limit("WORKING_DAY", 10, null))
                    .changing(CHANGE, new Limit("WORKING_HOUR", 20, null)));

    private Procedures() {}

    private static Procedure procedure(String code, String policy, Limit limit, String... steps) {
        TreeMap<LocalDate, Limit> limits = new TreeMap<>();
        limits.put(LONG_AGO, limit);
        return new Procedure(code, policy, limits, List.of(steps));
    }

    /** As the catalogue takes them. */
    static byte[] json() {
        return ALL.stream()
                .map(Procedure::json)
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
