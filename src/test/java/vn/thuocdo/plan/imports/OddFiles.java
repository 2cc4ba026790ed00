package vn.thuocdo.plan.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.thuocdo.plan.reader.sample.SampleDocument;
import vn.thuocdo.plan.reader.sample.SampleDocument.Cell;
import vn.thuocdo.plan.reader.sample.WrittenPlan;

/// Files that people upload by mistake or with bad intent.
public final class OddFiles {
    private OddFiles() {}

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] oldWord() {
        try (var ole = new POIFSFileSystem(); var out = new ByteArrayOutputStream()) {
            ole.getRoot().createDocument("WordDocument", new ByteArrayInputStream(new byte[5000]));
            ole.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] locked() {
        try (var ole = new POIFSFileSystem(); var out = new ByteArrayOutputStream()) {
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("bí mật");
            try (var secret = lock.getDataStream(ole)) {
                secret.write(OfferedPlan.bodyOnly().bytes());
            }
            ole.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static byte[] macro() {
        return zip("word/document.xml", "<w/>", "word/vbaProject.bin", "Sub AutoOpen()");
    }

    public static byte[] bomb() {
        return zip("word/document.xml", " ".repeat(70 * 1024 * 1024));
    }

    public static byte[] cutOff() {
        var whole = OfferedPlan.annexed().bytes();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    public static byte[] oldLetters() {
        return new SampleDocument().line("KÕ ho¹ch c¶i c¸ch hµnh chÝnh nhµ n­íc n¨m 2025 trªn ®Þa bµn x·")
                .line("TiÕp tôc ®Èy m¹nh c¶i c¸ch thñ tôc hµnh chÝnh, n©ng cao chÊt l­îng").bytes();
    }

    public static byte[] onlyPictures() {
        return WrittenPlan.bytes(List.of("", " "));
    }

    public static byte[] emptyTables() {
        var empty = List.of(Cell.of(""), Cell.of(""));
        return new SampleDocument().table(List.of(empty, empty)).bytes();
    }

    private static byte[] zip(String... namesAndTexts) {
        try (var out = new ByteArrayOutputStream(); var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
