package org.motcua.intake.slips.domain;

/** The forms of a one-stop counter, by meaning: their numbers changed in 2025 and are data of the template. */
public enum SlipForm {
    /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    RECEIPT,
    /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    SUPPLEMENT_REQUEST,
    /** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
    REFUSAL,
    /** Phiếu xin lỗi và hẹn lại ngày trả kết quả; since 2025 văn bản xin lỗi và đề nghị gia hạn. */
    APOLOGY,
    /** Thông báo dừng giải quyết hồ sơ; since 2025. */
    STOP_NOTICE,
    /** Phiếu kiểm soát quá trình giải quyết hồ sơ. */
    CONTROL_SLIP,
    /** Sổ theo dõi hồ sơ. */
    REGISTER
}
