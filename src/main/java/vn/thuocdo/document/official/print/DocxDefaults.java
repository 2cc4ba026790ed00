package vn.thuocdo.document.official.print;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/// What holds for the whole DOCX: font, size and language of unstyled text, title of the file.
final class DocxDefaults {
    static final String FONT = "Times New Roman";

    private DocxDefaults() {}

    static void set(XWPFDocument document, String title) {
        var about = document.getProperties().getCoreProperties();
        about.setTitle(title);
        about.setCreator("Thước Đo");
        var styles = CTStyles.Factory.newInstance();
        var run = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        font(run.addNewRFonts());
        run.addNewSz().setVal(BigInteger.valueOf(28));
        run.addNewLang().setVal("vi-VN");
        document.createStyles().setStyles(styles);
    }

    static void font(CTFonts fonts) {
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
    }
}
