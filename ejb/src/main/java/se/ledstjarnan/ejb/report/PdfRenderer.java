package se.ledstjarnan.ejb.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes an XHTML document into a PDF to keep: PDF/A-3a (ISO 19005-3) with the fonts inside, and PDF/UA-1 (ISO 14289-1) for readers
 * with assistive technology. The document must be well-formed, say its language and title, and give every svg an alt text. Nothing
 * outside the document is ever fetched. Characters that the font lacks are printed as a question mark.
 */
@ApplicationScoped
public class PdfRenderer {

    /** The family that a document's style sheet asks for; the second has the letters that the first lacks. */
    public static final String FONT_FAMILY = "'Source Sans', 'Source Sans Ext'";

    private static final int DRAWN_WEIGHT = 600;
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private record Font(String family, int weight, byte[] trueType) {}

    private static final class Fonts {
        static final List<Font> ALL = load();

        /** For what is written in drawings. */
        static final Letters LETTERS = new Letters(ALL.stream()
                .filter(font -> font.weight() == DRAWN_WEIGHT)
                .map(Font::trueType)
                .toList());

        private static List<Font> load() {
            List<Font> fonts = new ArrayList<>();
            for (int weight : new int[] {400, 600, 700}) {
                fonts.add(new Font("Source Sans", weight, read("latin", weight)));
                fonts.add(new Font("Source Sans Ext", weight, read("latin-ext", weight)));
            }
            return List.copyOf(fonts);
        }

        private static byte[] read(String script, int weight) {
            String name = "font/source-sans-pro-" + script + "-" + weight + "-normal.woff";
            try (InputStream in = PdfRenderer.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IOException("The font is missing from the build: " + name);
                }
                return Woff.toTrueType(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** @throws IllegalArgumentException where the document is not well-formed */
    public byte[] render(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(parse(xhtml), null);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.withProducer("Ledstjärnan");
        builder.useReplacementText("?");
        builder.useSVGDrawer(new ShapeDrawer(Fonts.LETTERS));
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        for (Font font : Fonts.ALL) {
            builder.useFont(
                    () -> new ByteArrayInputStream(font.trueType()),
                    font.family(),
                    font.weight(),
                    FontStyle.NORMAL,
                    true);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        builder.toStream(pdf);
        run(builder);
        return pdf.toByteArray();
    }

    /**
     * For each document the library asks for a factory of XML transformers, which the server looks for in every archive that it has: two
     * thirds of the time. The platform's own loader has none to look through, and the platform's own factory is taken.
     */
    private static void run(PdfRendererBuilder builder) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("The document is not well-formed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
