package org.motcua.intake.imports.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.motcua.intake.catalogue.domain.Rules;
import org.motcua.intake.fixture.NationalLine;

/** A line that tells a life otherwise in one value; it may be unusable by that. */
final class Retelling {

    private Retelling() {}

    static NationalLine of(NationalLine line, Random random) {
        List<UnaryOperator<NationalLine>> changes = new ArrayList<>(List.of(
                one -> one.with("DonViXuLy", Rules.OTHER_UNIT),
                one -> one.with("MaTTHC", Rules.OTHER_PROCEDURE),
                one -> one.with("KenhThucHien", 1),
                one -> one.with("NgayHenTra", "20240318170000"),
                one -> one.with("ChuHoSo", "Trần Thị B"),
                one -> one.with("LoaiDoiTuong", 2),
                one -> one.with("MucDo", 3)));
        for (String field : List.of("NgayNopHoSo", "NgayTiepNhan", "NgayTuChoi", "NgayKetThucXuLy", "NgayTra")) {
            if (line.has(field)) {
                changes.add(one -> one.with(field, moved(one.text(field), random)));
            }
        }
        for (String list : List.of("DanhSachHoSoBoSung", "DanhSachNghiaVuTaiChinh", "DanhSachGiaHan")) {
            if (line.has(list)) {
                changes.add(one -> inList(one, list, random));
            }
        }
        if (line.has("NgayKetThucXuLy") && !line.has("NgayTra") && line.has("NgayTiepNhan")) {
            changes.add(one -> one.with("TrangThaiHoSo", one.number("TrangThaiHoSo") == 8 ? 7 : 8));
        }
        return changes.get(random.nextInt(changes.size())).apply(line);
    }

    private static NationalLine inList(NationalLine line, String list, Random random) {
        List<Map<String, Object>> items = new ArrayList<>(line.items(list));
        int index = random.nextInt(items.size());
        Map<String, Object> item = new LinkedHashMap<>(items.get(index));
        List<String> times = List.copyOf(item.keySet());
        String time = times.get(random.nextInt(times.size()));
        item.put(time, moved((String) item.get(time), random));
        items.set(index, item);
        return line.with(list, items);
    }

    private static String moved(String time, Random random) {
        return Life.written(Life.minute(time) + (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(100)));
    }
}
