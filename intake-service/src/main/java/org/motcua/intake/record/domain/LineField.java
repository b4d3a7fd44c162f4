package org.motcua.intake.record.domain;

/** The fields of the national record, as a clerk knows them from the file. */
public final class LineField {

    public static final String CODE = "MaHoSo";
    public static final String PROCEDURE = "MaTTHC";
    public static final String FIELD = "MaLinhVuc";
    public static final String UNIT = "DonViXuLy";
    public static final String CHANNEL = "KenhThucHien";
    public static final String LEVEL = "MucDo";
    public static final String APPLICANT_NAME = "ChuHoSo";
    public static final String APPLICANT_KIND = "LoaiDoiTuong";
    public static final String SUBMITTED = "NgayNopHoSo";
    public static final String RECEIVED = "NgayTiepNhan";
    public static final String PRINTED_DUE = "NgayHenTra";
    public static final String FINISHED = "NgayKetThucXuLy";
    public static final String RETURNED = "NgayTra";
    public static final String REFUSED = "NgayTuChoi";
    public static final String REFUSAL_REASON = "LyDoTuChoi";
    public static final String STATUS = "TrangThaiHoSo";
    public static final String SUPPLEMENTS = "DanhSachHoSoBoSung";
    public static final String PAYMENTS = "DanhSachNghiaVuTaiChinh";
    public static final String LETTERS = "DanhSachGiaHan";
    public static final String ASKED = "NgayYeuCau";
    public static final String COMPLETED = "NgayHoanThanh";
    public static final String CONTENT = "NoiDung";
    public static final String ISSUED = "NgayVanBan";
    public static final String NEW_DUE = "NgayHenTraMoi";
    public static final String LETTER_REASON = "LyDo";

    private LineField() {}

    /** The path of a field in the items of a list. */
    public static String in(String list, String field) {
        return list + "." + field;
    }
}
