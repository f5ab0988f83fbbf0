package se.ledstjarnan.ejb.report;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Writes with outlines of fonts that are in the build, so that no font of the server's is asked for. */
final class Letters {

    private static final int REPLACEMENT = '?';

    private final List<TrueTypeFont> fonts;

    /** @param trueType the fonts as files; the second is asked for what the first lacks, and so on */
    Letters(List<byte[]> trueType) {
        fonts = trueType.stream().map(Letters::parsed).toList();
    }

    private static TrueTypeFont parsed(byte[] file) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of text that begins at the point; letters that no font has are written as a question mark. */
    synchronized Shape outline(String text, double x, double y, double size) {
        Path2D line = new Path2D.Double();
        double at = x;
        try {
            for (int letter : text.codePoints().toArray()) {
                at += append(line, letter, at, y, size);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line;
    }

    /** Gives how far it is to the next letter. */
    private double append(Path2D line, int letter, double x, double y, double size) throws IOException {
        for (TrueTypeFont font : fonts) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
            if (glyph != 0) {
                double scale = size / font.getUnitsPerEm();
                GlyphData drawn = font.getGlyph().getGlyph(glyph);
                if (drawn != null) {
                    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
                    place.scale(scale, -scale);
                    line.append(drawn.getPath().getPathIterator(place), false);
                }
                return font.getAdvanceWidth(glyph) * scale;
            }
        }
        return letter == REPLACEMENT ? 0 : append(line, REPLACEMENT, x, y, size);
    }
}
