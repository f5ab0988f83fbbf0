package se.ledstjarnan.ejb.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The quarterly report as XHTML: one template, both for the page on which it is approved and for the PDF. Every value is escaped;
 * a name that the template has and the model lacks is an error, not a blank.
 */
final class QuarterDocument {

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .escapeHTML(true)
            .nullValue("")
            .withLoader(name -> new StringReader(read(name + ".mustache")));
    private static final Template BODY = COMPILER.compile(read("quarter.mustache"));
    private static final Template DOCUMENT = COMPILER.compile(read("document.mustache"));

    private QuarterDocument() {}

    /** The body, to stand inside a page. */
    static String onScreen(QuarterContent content, int heading, FigureLinks links) {
        return BODY.execute(new QuarterModel(content, heading, true, links));
    }

    /** The whole document, for {@link PdfRenderer}. */
    static String onPaper(QuarterContent content) {
        QuarterModel model = new QuarterModel(content, 1, false, FigureLinks.NONE);
        return DOCUMENT.execute(Map.of(
                "title",
                "Avvikelser i hälso- och sjukvården, " + Words.inSentence(model.period),
                "subject",
                "Medicinskt ansvarig sjuksköterskas kvartalsrapport",
                "author",
                model.municipality,
                "css",
                read("document.css"),
                "body",
                BODY.execute(model)));
    }

    private static String read(String name) {
        try (InputStream in = QuarterDocument.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
