package org.motcua.systemtests.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/** A line in the national shape, read without any code of the product. */
record NationalLine(JsonNode json) {

    /** Refused, withdrawn, stopped. */
    private static final Set<Integer> RARE = Set.of(3, 7, 8);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    String code() {
        return text("MaHoSo");
    }

    String text(String field) {
        return json.path(field).asText(null);
    }

    LocalDateTime time(String field) {
        return time(json.path(field));
    }

    static LocalDateTime time(JsonNode node) {
        return node.isMissingNode() || node.isNull() || node.asText().isEmpty()
                ? null
                : LocalDateTime.parse(node.asText(), TIME);
    }

    JsonNode list(String field) {
        return json.path(field);
    }

    int status() {
        return json.path("TrangThaiHoSo").asInt();
    }

    /** Whether it had a letter or was refused, withdrawn or stopped: few are. */
    boolean isRare() {
        return list("DanhSachGiaHan").size() > 0 || RARE.contains(status());
    }

    /** Whether anything happened to it besides being received, resolved and handed over. */
    boolean isEventful() {
        boolean asked = list("DanhSachHoSoBoSung").size()
                        + list("DanhSachNghiaVuTaiChinh").size()
                > 0;
        return asked || list("DanhSachGiaHan").size() > 0 || status() < 9;
    }

    /** A second letter is more than the law allows: an import keeps it, a counter cannot issue it. */
    boolean isLawfulAtTheCounter() {
        return list("DanhSachGiaHan").size() <= 1;
    }
}
