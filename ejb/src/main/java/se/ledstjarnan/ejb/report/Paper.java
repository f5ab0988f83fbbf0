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
 * A document by a template beside the class that asks for it: the same looks for all that the product prints. Every value is escaped; a
 * name that the template has and the model lacks is an error, not a blank.
 */
public final class Paper {

    private static final Template DOCUMENT =
            Mustache.compiler().escapeHTML(true).compile(read(Paper.class, "document.mustache"));
    private static final String LOOKS = read(Paper.class, "document.css");

    private final Template body;

    /** @param template name of the mustache file of the body, beside the class */
    public Paper(Class<?> beside, String template) {
        body = Mustache.compiler()
                .escapeHTML(true)
                .nullValue("")
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(read(beside, name + ".mustache")))
                .compile(read(beside, template + ".mustache"));
    }

    /** What the document says of itself, for those who find it later. */
    public record About(String title, String subject, String author) {}

    /** The body alone, to stand inside a page. */
    public String onScreen(Object model) {
        return body.execute(model);
    }

    /** The whole document, for {@link PdfRenderer}. */
    public String onPaper(About about, Object model) {
        return DOCUMENT.execute(Map.of(
                "title",
                about.title(),
                "subject",
                about.subject(),
                "author",
                about.author(),
                "css",
                LOOKS,
                "body",
                body.execute(model)));
    }

    private static String read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
