package vn.thuocdo.plan.reader.model;

/// The matters a reform plan is divided into: the six areas of Nghị quyết 76/NQ-CP, direction of the reform, and the
/// further parts that plans of communes carry.
public enum ReformArea {
    /// Chỉ đạo, điều hành.
    DIRECTION("chi-dao-dieu-hanh"),
    /// Cải cách thể chế.
    INSTITUTIONS("the-che"),
    /// Cải cách thủ tục hành chính.
    PROCEDURES("thu-tuc-hanh-chinh"),
    /// Cải cách tổ chức bộ máy.
    ORGANISATION("to-chuc-bo-may"),
    /// Cải cách chế độ công vụ.
    CIVIL_SERVICE("che-do-cong-vu"),
    /// Cải cách tài chính công.
    PUBLIC_FINANCE("tai-chinh-cong"),
    /// Xây dựng, phát triển chính quyền điện tử, chính quyền số.
    DIGITAL_GOVERNMENT("chinh-quyen-so"),
    /// Tác động của cải cách đến người dân, tổ chức và kinh tế - xã hội.
    IMPACT("tac-dong"),
    /// Mức độ hài lòng (SIPAS).
    SATISFACTION("sipas"),
    /// Điểm thưởng of the index.
    BONUS("diem-thuong"),
    /// Điểm trừ of the index.
    PENALTY("diem-tru"),
    /// None of these; aims that hold for the whole plan.
    GENERAL("chung");

    private final String slug;

    ReformArea(String slug) {
        this.slug = slug;
    }

    /// Stable name in exchanged files.
    public String slug() {
        return slug;
    }
}
