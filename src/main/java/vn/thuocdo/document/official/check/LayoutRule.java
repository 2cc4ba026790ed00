package vn.thuocdo.document.official.check;

/// A rule of layout (Nghị định 30/2020/NĐ-CP, Phụ lục I).
public enum LayoutRule {
    /// A4
    PAPER,
    /// top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm
    MARGINS,
    /// Times New Roman or a font of its widths, embedded in PDF
    FONT,
    /// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": 12–13, upright, bold
    NATIONAL_NAME,
    /// "Độc lập - Tự do - Hạnh phúc": 13–14, upright, bold
    MOTTO,
    /// a line under the motto as long as its text
    MOTTO_LINE,
    /// agency and number on the left, national name, place and date on the right
    HEAD_COLUMNS,
    /// the issuer: 12–13, capitals, bold
    ISSUER,
    /// a line under the issuer, 1/3–1/2 of its text
    ISSUER_LINE,
    /// "Số: 07/KH-UBND": 13 (12 allowed with 12 in the national name), upright, zero before numbers under 10
    NUMBER,
    /// place and date: 13–14, italic, zero before days under 10 and before the months 1 and 2
    PLACE_DATE,
    /// type name: 13–14, capitals, bold, centred; for letters "V/v …" under the number, 12–13, upright
    TYPE_NAME,
    /// title: 13–14, bold, centred
    TITLE,
    /// a line under the title, 1/3–1/2 of its text
    TITLE_LINE,
    /// legal bases: italic, each ending in ";", the last in "." or ","
    BASES,
    /// running text: 13–14
    BODY_SIZE,
    /// running text set flush on both sides
    BODY_JUSTIFIED,
    /// first line indented by 10–12.7 mm
    BODY_INDENT,
    /// at least 6 points between paragraphs
    BODY_SPACING,
    /// lines single to one and a half
    LINE_SPACING,
    /// Phần, Chương, Mục centred and bold; Điều bold; points upright
    HEADINGS,
    /// the content ends in "./."
    END_MARK,
    /// "Nơi nhận:": 12, bold italic
    RECIPIENTS_TITLE,
    /// recipients: 11, upright, after dashes
    RECIPIENTS,
    /// the last recipient line is "- Lưu: …"
    FILING,
    /// authority and title: 13–14, capitals, bold; TM., KT., TL., TUQ., Q. in front
    SIGNATURE,
    /// the signer's name: 13–14, bold, not in capitals
    SIGNER,
    /// centred in the upper margin from page 2, 13–14, afresh in each annex
    PAGE_NUMBER,
    /// an annex begins on its own page with "Phụ lục …", 13–14, bold, centred
    ANNEX_HEADING,
    /// the annex's name: 13–14, capitals, bold, centred
    ANNEX_TITLE,
    /// "(Kèm theo …)": 13–14, italic, centred
    ANNEX_REFERENCE,
    /// tables of seven or more columns lie across
    ANNEX_ACROSS,
    /// the header row is repeated on each page of a table
    TABLE_HEADER,
    /// header rows are bold; rows are not broken over pages without need
    TABLE_ROWS
}
