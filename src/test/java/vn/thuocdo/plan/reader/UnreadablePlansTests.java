package vn.thuocdo.plan.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thuocdo.plan.reader.model.UnreadablePlan;
import vn.thuocdo.plan.reader.model.UnreadablePlan.Reason;
import vn.thuocdo.plan.reader.sample.SampleDocument;
import vn.thuocdo.plan.reader.sample.SampleDocument.Cell;

/// What is no plan is refused by its kind, never half read.
class UnreadablePlansTests {

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType="
            + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";

    @Test
    void otherKindsOfFilesAreNamed() throws IOException {
        assertRefused("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII), Reason.PDF);
        assertRefused("Kế hoạch cải cách hành chính".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_DOCX);
        assertRefused(new byte[0], Reason.NOT_A_DOCX);
        assertRefused(ole("WordDocument"), Reason.OLD_DOC);
        assertRefused(ole("Workbook"), Reason.NOT_A_DOCX);
        assertRefused(workbook(), Reason.NOT_A_DOCX);
        assertRefused(zip("readme.txt", "x"), Reason.NOT_A_DOCX);
    }

    @Test
    void protectedFilesAreRefused() throws Exception {
        try (POIFSFileSystem ole = new POIFSFileSystem(); var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var secret = encryptor.getDataStream(ole)) {
                secret.write(new SampleDocument().line("Kế hoạch").bytes());
            }
            ole.writeFilesystem(out);
            assertRefused(out.toByteArray(), Reason.ENCRYPTED);
        }
    }

    @Test
    void macrosAreRefused() throws IOException {
        assertRefused(zip("[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/document.xml", "<w/>",
                "word/vbaProject.bin", "Sub AutoOpen()"), Reason.MACRO);
        assertRefused(zip("[Content_Types].xml",
                TYPES.replace("officedocument.wordprocessingml.document", "ms-word.document.macroEnabled"),
                "_rels/.rels", RELATIONS, "word/document.xml", "<w/>"), Reason.MACRO);
    }

    @Test
    void bombsAndGiantsAreRefused() throws IOException {
        assertRefused(zip("word/document.xml", " ".repeat(70 * 1024 * 1024)), Reason.ZIP_BOMB);
        assertRefused(manyParts(), Reason.ZIP_BOMB);
        byte[] giant = new byte[21 * 1024 * 1024];
        new Random(1).nextBytes(giant);
        assertRefused(giant, Reason.TOO_LARGE);
    }

    @Test
    void brokenPackagesAreRefused() throws IOException {
        byte[] whole = new SampleDocument().line("Kế hoạch cải cách hành chính").bytes();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), Reason.BROKEN, Reason.NOT_A_DOCX);
        assertRefused(
                zip("[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/document.xml",
                        "<w:document><w:body>"),
                Reason.BROKEN);
        assertRefused(zip("[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/other.xml", "<w/>"),
                Reason.NOT_A_DOCX,
                Reason.BROKEN);
    }

    @Test
    void externalEntitiesAreNotFollowed() throws IOException {
        String evil = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>&x;"
                + "</w:t></w:r></w:p></w:body></w:document>";
        assertRefused(zip("[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/document.xml", evil),
                Reason.BROKEN,
                Reason.EMPTY);
    }

    @Test
    void documentsWithoutTextAreRefused() throws IOException {
        assertRefused(new SampleDocument().line("").line("   ").bytes(), Reason.EMPTY);
        assertRefused(new SampleDocument()
                .table(List.of(List.of(Cell.of(""), Cell.of("")), List.of(Cell.of(""), Cell.of(""))))
                .bytes(), Reason.EMPTY);
    }

    @Test
    void oldVietnameseEncodingsAreRecognised() throws IOException {
        assertRefused(
                new SampleDocument().line("KÕ ho¹ch c¶i c¸ch hµnh chÝnh nhµ n­íc n¨m 2025 trªn ®Þa bµn x· T©n H­ng")
                        .line("Tiªp tôc ®Èy m¹nh c¶i c¸ch thñ tôc hµnh chÝnh").bytes(),
                Reason.LEGACY_ENCODING);
        assertRefused(
                new SampleDocument().line("Keá hoaïch caûi caùch haønh chính nhaø nöôùc naêm 2025 treân ñòa baøn xaõ")
                        .line("Tieáp tuïc ñaåy maïnh caûi caùch thuû tuïc haønh chính").bytes(),
                Reason.LEGACY_ENCODING);
    }

    @Test
    void aDocumentWithoutPlanIsReadButSaysSo() throws IOException {
        var plan = PlanReader.read(new SampleDocument().line("Thư mời họp").line("Kính gửi các đồng chí").stream());

        assertThat(plan.tasks()).isEmpty();
        assertThat(plan.doubts()).anySatisfy(doubt -> assertThat(doubt.code().key()).isEqualTo("nothing-found"));
    }

    private static void assertRefused(byte[] file, Reason... reasons) {
        assertThatExceptionOfType(UnreadablePlan.class)
                .isThrownBy(() -> PlanReader.read(new ByteArrayInputStream(file)))
                .satisfies(refused -> assertThat(refused.reason()).isIn((Object[]) reasons));
    }

    private static byte[] ole(String entry) throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem(); var out = new ByteArrayOutputStream()) {
            ole.getRoot().createDocument(entry, new ByteArrayInputStream(new byte[5000]));
            ole.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            workbook.createSheet("Kế hoạch");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] manyParts() throws IOException {
        String[] parts = new String[6000];
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = "word/part" + i + ".xml";
            parts[i + 1] = "";
        }
        return zip(parts);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
