package vn.thuocdo.document.official.print;

/// The sheet: A4 with margins inside the ranges of Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I (top and bottom 20–25 mm,
/// left 30–35 mm, right 15–20 mm). All lengths are millimetres.
record Paper(double width, double height) {
    static final double TOP = 20;
    static final double BOTTOM = 20;
    static final double LEFT = 30;
    static final double RIGHT = 15;
    /// From the edge of the sheet to the page number.
    static final double NUMBER_TOP = 10;
    static final Paper UPRIGHT = new Paper(210, 297);
    static final Paper ACROSS = new Paper(297, 210);

    /// Width of the printed area.
    double content() {
        return width - LEFT - RIGHT;
    }

    /// Height of the printed area.
    double depth() {
        return height - TOP - BOTTOM;
    }

    /// Width of the left column of the head: agency, number.
    static double leftColumn() {
        return 63;
    }

    /// Width of the right column of the head: national name and motto, place and date.
    double rightColumn() {
        return content() - leftColumn();
    }

    static double points(double millimetres) {
        return millimetres / 25.4 * 72;
    }

    static double millimetres(double points) {
        return points / 72 * 25.4;
    }
}
