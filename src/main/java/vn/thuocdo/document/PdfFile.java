package vn.thuocdo.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Opens a PDF to see that it is whole and needs no password.
final class PdfFile {
    private PdfFile() {}

    static FileKind check(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() == 0)
                throw FileCheck.refused("damaged");
            return FileKind.PDF;
        } catch (InvalidPasswordException locked) {
            throw FileCheck.refused("locked");
        } catch (IOException damaged) {
            throw FileCheck.refused("damaged");
        }
    }
}
