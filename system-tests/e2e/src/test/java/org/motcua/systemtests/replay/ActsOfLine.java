package org.motcua.systemtests.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The acts of a line's life in order of time; of acts at the same moment, in the order of a dossier's life. */
final class ActsOfLine {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Integer, String> CHANNELS = Map.of(1, "DIRECT", 2, "ONLINE", 3, "POST");
    private static final String[] APPLICANTS = {"CITIZEN", "ENTERPRISE", "HOUSEHOLD_BUSINESS"};
    private static final Map<Integer, String> FINISHES =
            Map.of(7, "withdrawal", 8, "stop", 9, "resolution", 10, "resolution");

    private final NationalLine line;
    private final List<RestAct> acts = new ArrayList<>();

    private ActsOfLine(NationalLine line) {
        this.line = line;
    }

    static List<RestAct> of(NationalLine line) {
        ActsOfLine acts = new ActsOfLine(line);
        acts.enter();
        acts.answer();
        acts.requests("DanhSachHoSoBoSung", "supplement-requests", "supplement-completion");
        acts.requests("DanhSachNghiaVuTaiChinh", "payment-requests", "payment-completion");
        acts.letters();
        acts.finish();
        acts.acts.sort(Comparator.comparing(RestAct::at));
        return acts.acts;
    }

    private void enter() {
        ObjectNode body = JSON.createObjectNode();
        body.put("unit", line.text("DonViXuLy"))
                .put("procedure", line.text("MaTTHC"))
                .put("channel", CHANNELS.get(line.json().path("KenhThucHien").asInt(1)))
                .put("level", line.json().path("MucDo").asInt())
                .put("receive", false)
                .put("submittedAt", iso(line.time("NgayNopHoSo")));
        body.putObject("applicant")
                .put("name", line.text("ChuHoSo"))
                .put("kind", APPLICANTS[line.json().path("LoaiDoiTuong").asInt()]);
        acts.add(new RestAct(line.time("NgayNopHoSo"), "", body));
    }

    private void answer() {
        act(line.time("NgayTiepNhan"), "reception", null);
        if (line.isRare()) {
            act(line.time("NgayTiepNhan"), "processing", null);
        }
        act(line.time("NgayTuChoi"), "refusal", "theo văn bản đã gửi");
    }

    private void requests(String list, String asked, String completed) {
        for (JsonNode request : line.list(list)) {
            LocalDateTime at = NationalLine.time(request.path("NgayYeuCau"));
            ObjectNode body = act(at, asked, null).body();
            if (asked.startsWith("supplement")) {
                body.putArray("items").addObject().put("kind", "ADD").put("text", "giấy tờ còn thiếu");
            }
            act(NationalLine.time(request.path("NgayHoanThanh")), completed, null);
        }
    }

    private void letters() {
        for (JsonNode letter : line.list("DanhSachGiaHan")) {
            act(NationalLine.time(letter.path("NgayVanBan")), "extensions", "chờ ý kiến phối hợp")
                    .body()
                    .put("newDueAt", iso(NationalLine.time(letter.path("NgayHenTraMoi"))));
        }
    }

    private void finish() {
        LocalDateTime finished = line.time("NgayKetThucXuLy");
        if (finished != null) {
            String how = FINISHES.get(line.status());
            act(finished, how, how.equals("resolution") ? null : "theo đề nghị");
        }
        act(line.time("NgayTra"), "hand-over", null);
    }

    private RestAct act(LocalDateTime at, String path, String reason) {
        ObjectNode body = JSON.createObjectNode();
        RestAct act = new RestAct(at, path, body);
        if (at != null) {
            body.put("at", iso(at));
            acts.add(act);
        }
        if (reason != null) {
            body.put("reason", reason);
        }
        return act;
    }

    private static String iso(LocalDateTime local) {
        return local + (local.getSecond() == 0 && local.getNano() == 0 ? ":00" : "") + "+07:00";
    }
}
