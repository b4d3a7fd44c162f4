package org.motcua.systemtests.privacy;

import java.util.List;

/** An applicant whose every value, and every long word of the names, occurs nowhere else. */
final class PlantedPerson {

    static final String NAME = "Đặng Quỳnhuyển Xuyếnlâm";
    static final String IMPORTED_NAME = "Vũ Khắcdiễn Uyểnnhi";
    static final String NUMBER = "079188764213";
    static final String PHONE = "0987641375";
    static final String EMAIL = "quynhxuyen.hoso@thu-tin.example";
    static final String ADDRESS = "Ngõ Lẫm Xoan thôn Tuyết";
    static final String TEXT = "Thiếu giấy khuyết tật nghiêng";

    /** Also what an index in clear would hold: words of the names, the phone without its trunk prefix. */
    static final List<String> VALUES = List.of(
            NAME,
            "Quỳnhuyển",
            "Xuyếnlâm",
            IMPORTED_NAME,
            "Khắcdiễn",
            "Uyểnnhi",
            NUMBER,
            PHONE,
            PHONE.substring(1),
            EMAIL,
            ADDRESS,
            TEXT);

    private PlantedPerson() {}
}
