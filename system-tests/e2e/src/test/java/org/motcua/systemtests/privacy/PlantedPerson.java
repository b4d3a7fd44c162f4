package org.motcua.systemtests.privacy;

import java.util.List;

/** An applicant whose every value occurs nowhere else. */
final class PlantedPerson {

    static final String NAME = "Đặng Quỳnh Xuyến";
    static final String IMPORTED_NAME = "Vũ Khắc Uyển";
    static final String NUMBER = "079188764213";
    static final String PHONE = "0987641375";
    static final String EMAIL = "quynhxuyen.hoso@thu-tin.example";
    static final String ADDRESS = "Ngõ Lẫm Xoan thôn Tuyết";
    static final String TEXT = "Thiếu giấy khuyết tật nghiêng";

    /** All of them, and each long word of the names: an index of words in clear would hold those. */
    static final List<String> VALUES =
            List.of(NAME, "Quỳnh Xuyến", IMPORTED_NAME, "Khắc Uyển", NUMBER, PHONE, EMAIL, ADDRESS, TEXT);

    private PlantedPerson() {}
}
