package vn.thuocdo.plan.reader.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.thuocdo.plan.reader.model.UnreadablePlan;
import vn.thuocdo.plan.reader.model.UnreadablePlan.Reason;

/// Lets only harmless Word packages pass, and says of all others what they are.
final class DocxGate {

    /// Largest file that is looked at.
    static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final int MAX_PARTS = 2_000;
    private static final long MAX_UNPACKED = 200L * 1024 * 1024;
    private static final long MAX_TEXT_PART = 60L * 1024 * 1024;
    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] PDF = {'%', 'P', 'D', 'F'};

    private DocxGate() {}

    /// Reads no more than the limit.
    static byte[] take(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        checkSize(bytes);
        return bytes;
    }

    static void checkSize(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new UnreadablePlan(Reason.TOO_LARGE);
        }
    }

    static void check(byte[] file) {
        if (starts(file, PDF)) {
            throw new UnreadablePlan(Reason.PDF);
        }
        if (starts(file, OLE2)) {
            throw new UnreadablePlan(insideOle(file));
        }
        if (!starts(file, ZIP)) {
            throw new UnreadablePlan(Reason.NOT_A_DOCX);
        }
        checkParts(file);
    }

    private static void checkParts(byte[] file) {
        boolean word = false;
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin")) {
                    throw new UnreadablePlan(Reason.MACRO);
                }
                word |= name.startsWith("word/") && name.endsWith(".xml");
                unpacked += unpack(zip, buffer, name.endsWith(".xml") ? MAX_TEXT_PART : MAX_UNPACKED);
                if (++parts > MAX_PARTS || unpacked > MAX_UNPACKED) {
                    throw new UnreadablePlan(Reason.ZIP_BOMB);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadablePlan(Reason.BROKEN, broken);
        }
        if (!word) {
            throw new UnreadablePlan(Reason.NOT_A_DOCX);
        }
    }

    private static long unpack(ZipInputStream zip, byte[] buffer, long limit) throws IOException {
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            if (size > limit) {
                throw new UnreadablePlan(Reason.ZIP_BOMB);
            }
        }
        return size;
    }

    private static Reason insideOle(byte[] file) {
        try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = ole.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return Reason.ENCRYPTED;
            }
            return root.hasEntryCaseInsensitive("WordDocument") ? Reason.OLD_DOC : Reason.NOT_A_DOCX;
        } catch (IOException | RuntimeException broken) {
            return Reason.NOT_A_DOCX;
        }
    }

    private static boolean starts(byte[] file, int[] magic) {
        if (file.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((file[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
