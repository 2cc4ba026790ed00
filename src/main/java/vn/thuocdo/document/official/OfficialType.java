package vn.thuocdo.document.official;

/// Kind of an official administrative document, with its Vietnamese name and the abbreviation that stands in its
/// notation (Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III, mục I). A letter (công văn) has no abbreviation and no
/// type name on paper: its subject stands as "V/v …" under the number.
public enum OfficialType {
    // @formatter:off
    RESOLUTION("Nghị quyết", "NQ"),
    DECISION("Quyết định", "QĐ"),
    DIRECTIVE("Chỉ thị", "CT"),
    REGULATION("Quy chế", "QC"),
    RULES("Quy định", "QyĐ"),
    COMMUNIQUE("Thông cáo", "TC"),
    NOTICE("Thông báo", "TB"),
    GUIDANCE("Hướng dẫn", "HD"),
    PROGRAMME("Chương trình", "CTr"),
    PLAN("Kế hoạch", "KH"),
    SCHEME("Phương án", "PA"),
    PROJECT("Đề án", "ĐA"),
    INVESTMENT("Dự án", "DA"),
    REPORT("Báo cáo", "BC"),
    MINUTES("Biên bản", "BB"),
    SUBMISSION("Tờ trình", "TTr"),
    CONTRACT("Hợp đồng", "HĐ"),
    TELEGRAM("Công điện", "CĐ"),
    MEMORANDUM("Bản ghi nhớ", "BGN"),
    AGREEMENT("Bản thỏa thuận", "BTT"),
    MANDATE("Giấy ủy quyền", "GUQ"),
    INVITATION("Giấy mời", "GM"),
    INTRODUCTION("Giấy giới thiệu", "GGT"),
    LEAVE("Giấy nghỉ phép", "GNP"),
    DISPATCH_SLIP("Phiếu gửi", "PG"),
    TRANSFER_SLIP("Phiếu chuyển", "PC"),
    REPORT_SLIP("Phiếu báo", "PB"),
    OPEN_LETTER("Thư công", ""),
    LETTER("Công văn", "");

    // @formatter:on
    private final String vietnamese;
    private final String abbreviation;

    OfficialType(String vietnamese, String abbreviation) {
        this.vietnamese = vietnamese;
        this.abbreviation = abbreviation;
    }

    /// Name as written in running text, such as "Kế hoạch".
    public String vietnamese() {
        return vietnamese;
    }

    /// Abbreviation in the notation, such as "KH"; empty for letters.
    public String abbreviation() {
        return abbreviation;
    }
}
