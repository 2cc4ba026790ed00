package vn.thuocdo.document.official.print;

import com.openhtmltopdf.extend.FSTextBreaker;

/// Breaks lines at spaces alone, so that numbers of documents (07/KH-UBND), dates (15/7/2025) and the end mark (./.) stay
/// whole. No-break spaces hold.
final class SpaceBreaker implements FSTextBreaker {
    private String text = "";
    private int position;

    @Override
    public int next() {
        if (position >= text.length())
            return -1;
        var space = text.indexOf(' ', position);
        position = space < 0 ? text.length() : space + 1;
        return space < 0 ? -1 : position;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }
}
