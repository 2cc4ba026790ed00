package vn.thuocdo.document.official.check;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/// Reads the drawn lines of one page: stroked paths and thin filled boxes.
final class PdfStrokes extends PDFGraphicsStreamEngine {
    private final Path2D path = new Path2D.Double();
    private final List<PdfPage.Stroke> strokes = new ArrayList<>();
    private final double height;

    PdfStrokes(PDPage page) {
        super(page);
        this.height = page.getMediaBox().getHeight();
    }

    List<PdfPage.Stroke> read() throws IOException {
        processPage(getPage());
        return strokes.stream().filter(stroke -> stroke.level() || stroke.upright()).toList();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null)
            path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        keep();
    }

    @Override
    public void fillPath(int rule) {
        keep();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        keep();
    }

    @Override
    public void clip(int rule) {
        // clipping draws nothing
    }

    @Override
    public void drawImage(PDImage image) {
        // pictures are no lines
    }

    @Override
    public void shadingFill(COSName name) {
        path.reset();
    }

    private void keep() {
        var box = path.getBounds2D();
        strokes.add(new PdfPage.Stroke(box.getMinX(), height - box.getMaxY(), box.getMaxX(), height - box.getMinY()));
        path.reset();
    }
}
