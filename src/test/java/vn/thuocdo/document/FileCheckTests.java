package vn.thuocdo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;
import vn.thuocdo.kernel.Refused;

class FileCheckTests {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private final FileCheck check = new FileCheck(new FileSettings(DataSize.ofMegabytes(2)));

    @Test
    void takesTheKindsOfAnOfficeByTheirContent() {
        assertThat(check.check(new Upload("kế hoạch.DOCX", UploadSamples.docx()))).isEqualTo(FileKind.DOCX);
        assertThat(check.check(new Upload("a.pdf", UploadSamples.pdf()))).isEqualTo(FileKind.PDF);
        assertThat(check.check(new Upload("a.png", PNG))).isEqualTo(FileKind.PNG);
        assertThat(check.check(new Upload("a.csv", text("Tên;Số\nLan;1")))).isEqualTo(FileKind.CSV);
        assertThat(check.check(new Upload("a.txt", text("Ủy ban nhân dân")))).isEqualTo(FileKind.TXT);
        assertThat(check.check(new Upload("a.odt", UploadSamples.zip("mimetype",
                "application/vnd.oasis.opendocument.text")))).isEqualTo(FileKind.ODT);
        assertThat(check.check(new Upload("a.xlsx", UploadSamples.zip(UploadSamples.TYPES,
                "spreadsheetml.sheet.main+xml")))).isEqualTo(FileKind.XLSX);
    }

    @Test
    void refusesWhatIsEmptyOrTooLarge() {
        assertThat(refusal("a.txt", new byte[0])).isEqualTo("document.file.empty");
        assertThat(refusal("a.txt", new byte[2_097_153])).isEqualTo("document.file.too-large");
    }

    @Test
    void refusesWhatIsLockedDamagedOrCarriesMacros() {
        assertThat(refusal("a.docx", UploadSamples.lockedDocx())).isEqualTo("document.file.locked");
        assertThat(refusal("a.pdf", UploadSamples.lockedPdf())).isEqualTo("document.file.locked");
        assertThat(refusal("a.doc", UploadSamples.oldDoc())).isEqualTo("document.file.old-office");
        assertThat(refusal("a.docm", UploadSamples.zip(UploadSamples.TYPES, "word.document.macroEnabled.main+xml")))
                .isEqualTo("document.file.macros");
        assertThat(refusal("a.docx", UploadSamples.zip(UploadSamples.TYPES, "wordprocessingml.document.main+xml",
                "word/vbaProject.bin", "x"))).isEqualTo("document.file.macros");
        assertThat(refusal("a.odt", UploadSamples.zip("mimetype", "application/vnd.oasis.opendocument.text",
                "Basic/Standard/Module1.xml", "x"))).isEqualTo("document.file.macros");
        assertThat(refusal("a.odt", UploadSamples.zip("mimetype", "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml", "<manifest:encryption-data/>"))).isEqualTo("document.file.locked");
        assertThat(refusal("a.docx", Arrays.copyOf(UploadSamples.docx(), 900)))
                .isEqualTo("document.file.damaged");
        assertThat(refusal("a.pdf", text("%PDF-1.7\nnothing more"))).isEqualTo("document.file.damaged");
    }

    @Test
    void refusesBombsWithoutUnpackingThemWhole() {
        assertThat(refusal("a.docx", UploadSamples.bomb())).isEqualTo("document.file.bomb");
    }

    @Test
    void refusesWhatIsNotWhatItsNameSays() {
        assertThat(refusal("a.pdf", PNG)).isEqualTo("document.file.not-what-it-says");
        assertThat(refusal("a.docx", UploadSamples.pdf())).isEqualTo("document.file.not-what-it-says");
        assertThat(refusal("không đuôi", UploadSamples.pdf())).isEqualTo("document.file.not-what-it-says");
        assertThat(refusal("a.pdf", text("MZ\u0090\u0000\u0003\u0000\u0000\u0000")))
                .isEqualTo("document.file.kind-not-accepted");
        assertThat(refusal("a.txt", text("<html><script>alert(1)</script></html>")))
                .isEqualTo("document.file.kind-not-accepted");
        assertThat(refusal("a.zip", UploadSamples.zip("a.txt", "x"))).isEqualTo("document.file.kind-not-accepted");
        assertThat(refusal("a.txt", text("#!/bin/sh\nrm -rf /"))).isEqualTo("document.file.kind-not-accepted");
    }

    @ParameterizedTest
    @CsvSource({"../../etc/Kế hoạch.docx,Kế hoạch.docx", "C:\\Users\\Lan\\báo cáo.docx,báo cáo.docx",
            "'tài\u202Excod.exe.docx',tàixcod.exe.docx", "...docx,tep.docx", "'a\r\nb<>:\"|?*.docx',ab.docx",
            "ho\u0302\u0300 sơ.docx,hồ sơ.docx", "no ending,no ending.docx", "tệp.pdf,tệp.docx"})
    void cleansNames(String sent, String kept) {
        assertThat(FileName.safe(sent, FileKind.DOCX)).isEqualTo(kept);
    }

    @Test
    void shortensLongNames() {
        assertThat(FileName.safe("a".repeat(500) + ".pdf", FileKind.PDF)).hasSize(184).endsWith(".pdf");
    }

    private String refusal(String name, byte[] bytes) {
        try {
            return "took it for " + check.check(new Upload(name, bytes));
        } catch (Refused refused) {
            return refused.refusals().getFirst().code();
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
