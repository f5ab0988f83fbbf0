package se.ledstjarnan.ejb.report;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the few SVG shapes that our pictures are made of: rect, line, polyline and polygon, circle, with fill, stroke, stroke-width and
 * stroke-dasharray as attributes, and text with x, y, font-size and fill, in outlines of the document's own font. Texts of a chart stand
 * beside the drawing as ordinary text, so that they grow with the reader's own size. Anything else in the SVG is not drawn.
 */
final class ShapeDrawer implements SVGDrawer {

    private final Letters letters;

    ShapeDrawer(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        // Text is drawn in the document's own font alone.
    }

    @Override
    public void addFontFile(File fontFile, String family, Integer weight, FontStyle style) {
        // Text is drawn in the document's own font alone.
    }

    @Override
    public void addFontStream(FSSupplier<InputStream> supplier, String family, Integer weight, FontStyle style) {
        // Text is drawn in the document's own font alone.
    }

    @Override
    public void close() {
        // Holds nothing.
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        double[] view = numbers(svg.getAttribute("viewBox"));
        double width = cssWidth >= 0 ? cssWidth : view[2] * dotsPerPixel;
        double height = cssHeight >= 0 ? cssHeight : width * view[3] / view[2];
        return new Drawing(svg, view, width, height, dotsPerPixel, letters);
    }

    /** Width and height in dots of the page. */
    private record Drawing(
            Element svg, double[] view, double width, double height, double dotsPerPixel, Letters letters)
            implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            double across = width / dotsPerPixel;
            double down = height / dotsPerPixel;
            device.drawWithGraphics((float) x, (float) y, (float) across, (float) down, graphics -> {
                graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                graphics.scale(across / view[2], down / view[3]);
                graphics.translate(-view[0], -view[1]);
                for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
                    if (node instanceof Element element) {
                        draw(element, graphics);
                    }
                }
            });
        }

        private void draw(Element element, Graphics2D graphics) {
            Shape shape = shape(element);
            if (shape == null) {
                return;
            }
            Color fill = colour(element, "fill");
            if (fill != null) {
                graphics.setColor(fill);
                graphics.fill(shape);
            }
            Color stroke = colour(element, "stroke");
            if (stroke != null) {
                graphics.setColor(stroke);
                graphics.setStroke(stroke(element));
                graphics.draw(shape);
            }
        }

        private static BasicStroke stroke(Element e) {
            float width = (float) number(e, "stroke-width", 1);
            String dashes = e.getAttribute("stroke-dasharray");
            if (dashes.isEmpty()) {
                return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            }
            double[] typed = numbers(dashes);
            float[] lengths = new float[typed.length];
            for (int i = 0; i < lengths.length; i++) {
                lengths[i] = (float) typed[i];
            }
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0);
        }

        private Shape shape(Element e) {
            return switch (e.getTagName()) {
                case "rect" ->
                    new Rectangle2D.Double(
                            number(e, "x", 0), number(e, "y", 0), number(e, "width", 0), number(e, "height", 0));
                case "line" ->
                    new Line2D.Double(number(e, "x1", 0), number(e, "y1", 0), number(e, "x2", 0), number(e, "y2", 0));
                case "circle" -> {
                    double r = number(e, "r", 0);
                    yield new Ellipse2D.Double(number(e, "cx", 0) - r, number(e, "cy", 0) - r, 2 * r, 2 * r);
                }
                case "text" ->
                    letters.outline(
                            e.getTextContent(), number(e, "x", 0), number(e, "y", 0), number(e, "font-size", 16));
                case "polyline" -> path(e, false);
                case "polygon" -> path(e, true);
                default -> null;
            };
        }

        private static Shape path(Element e, boolean closed) {
            double[] points = numbers(e.getAttribute("points"));
            Path2D path = new Path2D.Double();
            for (int i = 0; i + 1 < points.length; i += 2) {
                if (i == 0) {
                    path.moveTo(points[0], points[1]);
                } else {
                    path.lineTo(points[i], points[i + 1]);
                }
            }
            if (closed) {
                path.closePath();
            }
            return path;
        }

        private static Color colour(Element e, String attribute) {
            String value = e.getAttribute(attribute);
            return value.startsWith("#") ? Color.decode(value) : null;
        }

        private static double number(Element e, String attribute, double otherwise) {
            String value = e.getAttribute(attribute);
            return value.isEmpty() ? otherwise : Double.parseDouble(value);
        }
    }

    private static double[] numbers(String list) {
        String[] parts = list.strip().split("[\\s,]+");
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Double.parseDouble(parts[i]);
        }
        return numbers;
    }
}
