package vn.thuocdo.document.official.print;

/// How each part of a document is set: size in points, weight, slant, alignment, spacing. One list for both formats;
/// the values lie inside the ranges of Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II and its table of samples.
enum Style {
    // @formatter:off
    SUPERIOR("p", 13, Face.REGULAR, Align.CENTRE, 0, 0),
    ISSUER("p", 13, Face.BOLD, Align.CENTRE, 0, 0),
    NATIONAL_NAME("p", 13, Face.BOLD, Align.CENTRE, 0, 0),
    MOTTO("p", 14, Face.BOLD, Align.CENTRE, 0, 0),
    NUMBER("p", 13, Face.REGULAR, Align.CENTRE, 6, 0),
    LETTER_SUBJECT("p", 13, Face.REGULAR, Align.CENTRE, 3, 0),
    PLACE_DATE("p", 14, Face.ITALIC, Align.CENTRE, 6, 0),
    TYPE_NAME("h1", 14, Face.BOLD, Align.CENTRE, 20, 0),
    TITLE("p", 14, Face.BOLD, Align.CENTRE, 2, 0),
    ADDRESSEE("p", 14, Face.REGULAR, Align.CENTRE, 20, 6),
    ADDRESSEES("p", 14, Face.REGULAR, Align.LEFT, 20, 3),
    ADDRESSEE_ITEM("p", 14, Face.REGULAR, Align.LEFT, 0, 3),
    AUTHORITY("p", 14, Face.BOLD, Align.CENTRE, 14, 8),
    BASIS("p", 14, Face.ITALIC, Align.JUSTIFIED, 0, 6),
    RESOLUTION("p", 14, Face.BOLD, Align.CENTRE, 8, 8),
    BODY("p", 14, Face.REGULAR, Align.JUSTIFIED, 0, 6),
    LEAD_IN("p", 14, Face.REGULAR, Align.JUSTIFIED, 0, 6),
    HEADING("h2", 14, Face.BOLD, Align.JUSTIFIED, 6, 6),
    CENTRED_LABEL("h2", 14, Face.BOLD, Align.CENTRE, 10, 0),
    CENTRED_TITLE("p", 14, Face.BOLD, Align.CENTRE, 0, 8),
    END("p", 14, Face.REGULAR, Align.RIGHT, 6, 0),
    RECIPIENTS_TITLE("p", 12, Face.BOLD_ITALIC, Align.LEFT, 0, 0),
    RECIPIENT("p", 11, Face.REGULAR, Align.LEFT, 0, 0),
    SIGNATURE("p", 14, Face.BOLD, Align.CENTRE, 0, 0),
    SIGNER("p", 14, Face.BOLD, Align.CENTRE, 76, 0),
    ANNEX_LABEL("h1", 14, Face.BOLD, Align.CENTRE, 0, 0),
    REFERENCE("p", 14, Face.ITALIC, Align.CENTRE, 0, 0);

    // @formatter:on
    /// Indent of the first line of running text, in millimetres (1–1.27 cm).
    static final double INDENT = 12;
    /// Size of page numbers, in points.
    static final double PAGE_NUMBER = 14;
    /// Height of a line against the type size: single spacing of Times New Roman.
    static final double LINE = 1.15;

    final String tag;
    final double size;
    final Face face;
    final Align align;
    final double before;
    final double after;

    Style(String tag, double size, Face face, Align align, double before, double after) {
        this.tag = tag;
        this.size = size;
        this.face = face;
        this.align = align;
        this.before = before;
        this.after = after;
    }

    /// How lines stand.
    enum Align {
        LEFT, CENTRE, RIGHT, JUSTIFIED
    }

    /// Whether the paragraph stays on the page of the next one.
    boolean keepsWithNext() {
        return this == HEADING || this == LEAD_IN || this == CENTRED_LABEL || this == CENTRED_TITLE
                || this == RESOLUTION;
    }

    /// Indent of the first line in millimetres.
    double firstIndent() {
        return align == Align.JUSTIFIED ? INDENT : 0;
    }

    /// Indent of all lines in millimetres.
    double indent() {
        return switch (this) {
            case ADDRESSEES -> 35;
            case ADDRESSEE_ITEM -> 58;
            default -> 0;
        };
    }
}
