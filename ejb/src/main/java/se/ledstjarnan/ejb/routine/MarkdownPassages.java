package se.ledstjarnan.ejb.routine;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.text.TextContentRenderer;
import se.ledstjarnan.domain.routine.RoutineProposal;

/** Parts a text in Markdown into the places that a reader can point at: headings, paragraphs, items of lists, tables. */
final class MarkdownPassages {

    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().extensions(MarkdownText.EXTENSIONS).build();

    private MarkdownPassages() {}

    static List<Passage> of(String markdown) {
        if (markdown == null) {
            return List.of();
        }
        Finder finder = new Finder();
        MarkdownText.PARSER.parse(markdown).accept(finder);
        return List.copyOf(finder.found);
    }

    private static final class Finder extends AbstractVisitor {

        private final List<Passage> found = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            add(heading, true);
        }

        @Override
        public void visit(Paragraph paragraph) {
            add(paragraph, false);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            add(code, false);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            add(code, false);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                add(block, false);
            } else {
                visitChildren(block);
            }
        }

        private void add(Node node, boolean heading) {
            String words = PLAIN.render(node).strip();
            if (!words.isEmpty()) {
                found.add(new Passage(words.substring(0, whole(words)), heading));
            }
        }

        /** No half of a character that takes two places. */
        private static int whole(String words) {
            int most = RoutineProposal.LONGEST_PASSAGE;
            if (words.length() <= most) {
                return words.length();
            }
            return Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most;
        }
    }
}
