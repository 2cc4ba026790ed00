package vn.thuocdo.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Refused;

/// Looks into an upload and says what it is, or refuses it. The content decides, and the ending of the name must agree
/// with it: a program called plan.pdf is not taken.
@Component
class FileCheck {
    private static final String FIELD = "file";
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final FileSettings settings;
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    FileCheck(FileSettings settings) {
        this.settings = settings;
    }

    FileKind check(Upload upload) {
        if (upload.bytes().length == 0)
            throw refused("empty");
        if (upload.bytes().length > settings.largest().toBytes())
            throw refused("too-large", settings.largest().toMegabytes());
        var wanted = FileKind.of(FileName.ending(upload.name())).orElse(null);
        var found = kind(upload.bytes(), wanted == FileKind.CSV).orElseThrow(() -> refused("kind-not-accepted"));
        if (found != wanted)
            throw refused("not-what-it-says", FileName.ending(upload.name()), found.ending());
        return found;
    }

    static Refused refused(String what, Object... args) {
        return Refused.at(FIELD, "document.file." + what, args);
    }

    private Optional<FileKind> kind(byte[] bytes, boolean table) {
        if (begins(bytes, OLD_OFFICE))
            throw OldOffice.refusal(bytes);
        return switch (sniffed(bytes)) {
            case "application/pdf" -> Optional.of(PdfFile.check(bytes));
            case "application/zip", "application/x-tika-ooxml", "application/vnd.oasis.opendocument.text",
                    "application/vnd.oasis.opendocument.spreadsheet", "application/java-archive" ->
                OfficePackage.kind(bytes);
            case "image/png" -> Optional.of(FileKind.PNG);
            case "image/jpeg" -> Optional.of(FileKind.JPEG);
            case "text/plain" -> Optional.of(table ? FileKind.CSV : FileKind.TXT);
            default -> Optional.empty();
        };
    }

    private String sniffed(byte[] bytes) {
        try {
            return types.detect(new ByteArrayInputStream(bytes), new Metadata()).getBaseType().toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
