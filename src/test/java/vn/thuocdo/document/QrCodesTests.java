package vn.thuocdo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.MultiFormatReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodesTests {
    private static final String TEXT = "https://xa.example.vn/tra-cuu?ma=H48.21.07-250722-0001 Đinh Thị Hường";

    @Test
    void isReadBackWithItsVietnameseLetters() throws IOException, NotFoundException {
        var image = ImageIO.read(new ByteArrayInputStream(QrCodes.png(TEXT, 240)));
        var read = new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))));
        assertThat(read.getText()).isEqualTo(TEXT);
        assertThat(image.getWidth()).isBetween(240, 300);
    }

    @Test
    void drawsTheSameCodeAsSvg() {
        assertThat(QrCodes.svg("x")).startsWith("<svg").contains("viewBox=\"0 0 29 29\"").doesNotContain("style=");
    }

    @Test
    void refusesTextsThatNoCodeHolds() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCodes.png("x".repeat(5000), 100));
    }
}
