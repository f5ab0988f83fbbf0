package se.ledstjarnan.ejb.routine;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * What somebody wrote in Markdown, as XHTML that is safe to show and print. Markup of the writer's own is shown as the letters it is
 * made of; links lead to the web, to mail or to the product's own pages, and to nothing else; pictures become their text.
 */
final class MarkdownText {

    /** Of quotes and lists within each other; what is deeper is the text of the last. */
    private static final int MOST_LEVELS = 20;

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .maxOpenBlockParsers(MOST_LEVELS)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new OwnSchemes())
            .attributeProviderFactory(context -> MarkdownText::describe)
            .build();

    private MarkdownText() {}

    /** @param top the level of the writer's highest heading, below those of the page */
    static String toXhtml(String markdown, int top) {
        Node document = PARSER.parse(markdown);
        document.accept(new Fit(top));
        return RENDERER.render(document);
    }

    private static void describe(Node node, String tag, java.util.Map<String, String> attributes) {
        if (node instanceof CustomBlock && node instanceof TableBlock) {
            attributes.put("class", "written");
        }
    }

    /** Headings in their place, pictures as their text. */
    private static final class Fit extends AbstractVisitor {

        private final int top;

        Fit(int top) {
            this.top = top;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(6, heading.getLevel() - 1 + top));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            Node text = image.getFirstChild() == null ? new Text(image.getDestination()) : image.getFirstChild();
            image.insertBefore(text);
            image.unlink();
        }
    }

    /** Addresses that lead somewhere harmless; anything else leads nowhere. */
    private static final class OwnSchemes implements UrlSanitizer {

        private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");

        @Override
        public String sanitizeLinkUrl(String url) {
            String clean = url.strip();
            int colon = clean.indexOf(':');
            int end = firstOf(clean, "/?#");
            boolean scheme = colon >= 0 && (end < 0 || colon < end);
            if (scheme) {
                return ALLOWED.contains(clean.substring(0, colon).toLowerCase(java.util.Locale.ROOT)) ? clean : "";
            }
            return clean.startsWith("//") || clean.startsWith("/\\") ? "" : clean;
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }

        private static int firstOf(String text, String signs) {
            return signs.chars().map(text::indexOf).filter(at -> at >= 0).min().orElse(-1);
        }
    }
}
