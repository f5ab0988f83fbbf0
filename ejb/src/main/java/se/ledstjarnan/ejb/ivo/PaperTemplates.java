package se.ledstjarnan.ejb.ivo;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The templates of a feature's documents, beside its classes, and the frame that all of them have on paper. Every value is escaped,
 * but in a text to paste; a name that a template has and the model lacks is an error, not a blank.
 */
public final class PaperTemplates {

    private static final Template FRAME = new PaperTemplates(PaperTemplates.class).xhtml("document");

    private static final Template IVO = new PaperTemplates(PaperTemplates.class).xhtml("ivo");

    private final Class<?> home;

    /** @param home a class in whose package the templates are */
    public PaperTemplates(Class<?> home) {
        this.home = home;
    }

    /** A part of a document for paper. */
    public Template xhtml(String name) {
        return compiler(true).compile(read(name));
    }

    /** A text to paste. */
    public Template text(String name) {
        return compiler(false).compile(read(name));
    }

    private Mustache.Compiler compiler(boolean escaped) {
        return Mustache.compiler().escapeHTML(escaped).nullValue("").withLoader(name -> new StringReader(read(name)));
    }

    private String read(String name) {
        try (InputStream in = home.getResourceAsStream(name + ".mustache")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The whole document, for {@link se.ledstjarnan.ejb.report.PdfRenderer}.
     *
     * @param model with number, municipality, board and made, which stand on top
     */
    public static String page(String subject, Template body, Map<String, Object> model) {
        Map<String, Object> page = new HashMap<>(model);
        page.put("title", subject + " " + model.get("number"));
        page.put("heading", subject.replace(" lex ", " lex\u00a0") + " " + model.get("number"));
        page.put("subject", subject);
        page.put("body", body.execute(model));
        return FRAME.execute(page);
    }

    /** The model with the paragraph that the document rests on, which may be null: none is printed then. */
    public static Map<String, Object> resting(Map<String, Object> model, String ground) {
        Map<String, Object> resting = new HashMap<>(model);
        resting.put("ground", ground);
        return resting;
    }

    /** Puts what stands of IVO into the model of a document. */
    public static void ivo(IvoView ivo, Map<String, Object> model) {
        model.put("reference", ivo.reference());
        model.put("notifiedOn", ivo.notifiedOn());
        model.put("decidedOn", ivo.decidedOn());
        model.put("ivoDecision", ivo.decision());
        model.put("ivoOutcome", ivo.outcome());
    }

    /** What IVO decided and what it led to, by a model that also has the unit. */
    public static String ivosDecision(String subject, Map<String, Object> model) {
        return page(subject, IVO, model);
    }
}
