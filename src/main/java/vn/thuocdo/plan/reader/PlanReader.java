package vn.thuocdo.plan.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thuocdo.plan.reader.docx.DocxSource;
import vn.thuocdo.plan.reader.layout.PlanLayout;
import vn.thuocdo.plan.reader.model.ReadPlan;
import vn.thuocdo.plan.reader.model.UnreadablePlan;

/// Reads plans of administrative reform out of Word files. Has no state and may be used by many threads at once.
public final class PlanReader {

    private PlanReader() {}

    /// Reads a DOCX file of at most 20 MB; the stream is read to its end or to that limit and stays open.
    ///
    /// @throws UnreadablePlan when the file is no harmless, readable Word file with text in it; nothing is read then
    /// @throws IOException    when the stream itself fails
    public static ReadPlan read(InputStream docx) throws IOException {
        return PlanLayout.read(DocxSource.read(docx));
    }

    /// Looks whether the bytes are a harmless Word package, without reading its text.
    ///
    /// @throws UnreadablePlan when they are not
    public static void look(byte[] docx) {
        DocxSource.look(docx);
    }

    /// As [#read(InputStream)], from a file.
    public static ReadPlan read(Path docx) throws IOException {
        try (InputStream in = Files.newInputStream(docx)) {
            return read(in);
        }
    }
}
