package vn.thuocdo.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Files of the kinds that people send, good and bad, made by the libraries that make real ones.
final class UploadSamples {
    static final String TYPES = "[Content_Types].xml";

    private UploadSamples() {}

    static byte[] docx() {
        return made(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Kế hoạch cải cách hành chính");
                document.write(out);
            }
        });
    }

    static byte[] lockedDocx() {
        return made(out -> {
            try (var file = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
                encryptor.confirmPassword("bí mật");
                try (var document = OPCPackage.open(new ByteArrayInputStream(docx()));
                        var into = encryptor.getDataStream(file)) {
                    document.save(into);
                } catch (InvalidFormatException | GeneralSecurityException impossible) {
                    throw new IllegalStateException(impossible);
                }
                file.writeFilesystem(out);
            }
        });
    }

    static byte[] oldDoc() {
        return made(out -> {
            try (var file = new POIFSFileSystem()) {
                file.createDocument(new ByteArrayInputStream(new byte[4096]), "WordDocument");
                file.writeFilesystem(out);
            }
        });
    }

    static byte[] pdf() {
        return made(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(out);
            }
        });
    }

    static byte[] lockedPdf() {
        return made(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                document.save(out);
            }
        });
    }

    /// A zip with entries given as name, content, name, content.
    static byte[] zip(String... entries) {
        return made(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var index = 0; index < entries.length; index += 2) {
                    zip.putNextEntry(new ZipEntry(entries[index]));
                    zip.write(entries[index + 1].getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    /// A small package whose one part inflates to 500 MB.
    static byte[] bomb() {
        return made(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(TYPES));
                zip.write("wordprocessingml.document.main+xml".getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                var zeros = new byte[1 << 20];
                for (var megabyte = 0; megabyte < 500; megabyte++)
                    zip.write(zeros);
            }
        });
    }

    private static byte[] made(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
