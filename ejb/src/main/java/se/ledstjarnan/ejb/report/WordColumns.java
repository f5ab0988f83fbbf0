package se.ledstjarnan.ejb.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The rows and columns of what stands side by side, as a document for Word takes them. */
final class WordColumns {

    /** What is left between the margins, in twentieths of a point. */
    static final int PAGE_WIDTH = 9638;

    private static final int FEWEST_SIGNS = 14;
    private static final int MOST_SIGNS = 40;

    /** Letters of headings are wider. */
    private static final int MARGIN_SIGNS = 2;

    private WordColumns() {}

    /** The rows of a table; figures that stand side by side are a row themselves. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        if (table.getLocalName().equals("table")) {
            below(table, "tr", rows);
        } else {
            rows.add(table);
        }
        return rows;
    }

    static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                cells.add(element);
            }
        }
        return cells;
    }

    /** Wider where more is written, but no column so narrow that words break or so wide that it takes all. */
    static String[] widths(List<Element> rows) {
        int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
        int[] longest = new int[columns];
        for (Element row : rows) {
            List<Element> cells = cells(row);
            for (int i = 0; i < cells.size(); i++) {
                int length = cells.get(i).getTextContent().strip().length() + MARGIN_SIGNS;
                longest[i] = Math.max(longest[i], Math.min(MOST_SIGNS, Math.max(FEWEST_SIGNS, length)));
            }
        }
        int all = Math.max(1, Arrays.stream(longest).sum());
        return Arrays.stream(longest)
                .mapToObj(signs -> Integer.toString(PAGE_WIDTH * signs / all))
                .toArray(String[]::new);
    }

    private static void below(Element parent, String name, List<Element> found) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (element.getLocalName().equals(name)) {
                    found.add(element);
                } else {
                    below(element, name, found);
                }
            }
        }
    }
}
