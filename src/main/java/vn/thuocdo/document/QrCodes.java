package vn.thuocdo.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/// QR codes of texts up to some 2,000 letters, Vietnamese included; a quarter of a code may be dirty or torn.
public final class QrCodes {
    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8",
            EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 4);
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrCodes() {}

    /// The code as a square PNG of about `pixels` on each side, with the quiet zone around it.
    public static byte[] png(String text, int pixels) {
        var code = code(text, pixels);
        var image = new BufferedImage(code.getWidth(), code.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < code.getHeight(); y++)
            for (var x = 0; x < code.getWidth(); x++)
                image.setRGB(x, y, code.get(x, y) ? BLACK : WHITE);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    /// The code as an SVG picture without a size of its own; black on white.
    public static String svg(String text) {
        var code = code(text, 0);
        var path = new StringBuilder();
        for (var y = 0; y < code.getHeight(); y++)
            for (var x = 0; x < code.getWidth(); x++)
                if (code.get(x, y))
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>""".formatted(code.getWidth(), path);
    }

    private static BitMatrix code(String text, int pixels) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, pixels, pixels, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("text too long for a QR code", tooLong);
        }
    }
}
