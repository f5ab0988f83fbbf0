package se.ledstjarnan.ejb.report;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of an XHTML document in the elements of a document for Word. */
final class WordBody {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml = writer(text);

    /** What a run of characters looks like. */
    private record Look(boolean bold, boolean italic) {}

    private static final Look PLAIN = new Look(false, false);

    private static XMLStreamWriter writer(StringWriter to) {
        try {
            return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    String of(Element body) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w:document");
        xml.writeAttribute("xmlns:w", NAMESPACE);
        xml.writeStartElement("w:body");
        blocks(body, null, PLAIN);
        xml.writeStartElement("w:sectPr");
        empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        empty(
                "w:pgMar",
                "w:top",
                "1134",
                "w:right",
                "1134",
                "w:bottom",
                "1134",
                "w:left",
                "1134",
                "w:header",
                "709",
                "w:footer",
                "709",
                "w:gutter",
                "0");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    /** Text that stands directly in a block becomes a paragraph of its own. */
    private void blocks(Element parent, String style, Look look) throws XMLStreamException {
        List<Node> loose = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && isBlock(element)) {
                paragraph(loose, style, look);
                loose.clear();
                block(element, style, look);
            } else {
                loose.add(node);
            }
        }
        paragraph(loose, style, look);
    }

    private static boolean isBlock(Element element) {
        return switch (element.getLocalName()) {
            case "article",
                    "div",
                    "section",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "table",
                    "blockquote",
                    "svg",
                    "dl",
                    "dt",
                    "dd" -> true;
            default -> false;
        };
    }

    private void block(Element element, String style, Look look) throws XMLStreamException {
        switch (element.getAttribute("class")) {
            case "paper-summary-row" -> table(element);
            case "paper-drawing" ->
                drawing((Element) element.getElementsByTagNameNS("*", "svg").item(0), style);
            case "paper-big" -> blocks(element, style, new Look(true, look.italic()));
            default -> named(element, style, look);
        }
    }

    private void named(Element element, String style, Look look) throws XMLStreamException {
        switch (element.getLocalName()) {
            case "h1" -> blocks(element, "Title", look);
            case "h2" -> blocks(element, "Heading1", look);
            case "h3" -> blocks(element, "Heading2", look);
            case "h4" -> blocks(element, "Heading3", look);
            case "ul", "ol" -> blocks(element, "ListBullet", look);
            case "dt" -> blocks(element, style, new Look(true, look.italic()));
            case "blockquote" -> blocks(element, style, new Look(look.bold(), true));
            case "table" -> table(element);
            case "svg" -> drawing(element, style);
            default -> blocks(element, style, look);
        }
    }

    private void drawing(Element svg, String style) throws XMLStreamException {
        String alternative = svg.getAttribute("alt");
        if (!alternative.isBlank()) {
            open(style);
            run(alternative, new Look(false, true));
            xml.writeEndElement();
        }
    }

    private void paragraph(List<Node> content, String style, Look look) throws XMLStreamException {
        if (content.stream().allMatch(node -> node.getTextContent().isBlank())) {
            return;
        }
        open(style);
        for (Node node : content) {
            inline(node, look);
        }
        xml.writeEndElement();
    }

    private void open(String style) throws XMLStreamException {
        xml.writeStartElement("w:p");
        if (style != null) {
            xml.writeStartElement("w:pPr");
            empty("w:pStyle", "w:val", style);
            xml.writeEndElement();
        }
    }

    private void inline(Node node, Look look) throws XMLStreamException {
        if (node instanceof Element element) {
            if (element.getLocalName().equals("br")) {
                xml.writeStartElement("w:r");
                empty("w:br");
                xml.writeEndElement();
                return;
            }
            Look inside = switch (element.getLocalName()) {
                case "b", "strong" -> new Look(true, look.italic());
                case "i", "em" -> new Look(look.bold(), true);
                default -> look;
            };
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                inline(child, inside);
            }
        } else if (node.getNodeType() == Node.TEXT_NODE) {
            run(node.getTextContent(), look);
        }
    }

    /** Line ends that somebody typed stay line ends. */
    private void run(String words, Look look) throws XMLStreamException {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isEmpty() && i == 0) {
                continue;
            }
            xml.writeStartElement("w:r");
            if (look.bold() || look.italic()) {
                xml.writeStartElement("w:rPr");
                if (look.bold()) {
                    empty("w:b");
                }
                if (look.italic()) {
                    empty("w:i");
                }
                xml.writeEndElement();
            }
            if (i > 0 && !lines[i].isBlank()) {
                empty("w:br");
            }
            xml.writeStartElement("w:t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(lines[i]);
            xml.writeEndElement();
            xml.writeEndElement();
        }
    }

    private void table(Element table) throws XMLStreamException {
        List<Element> rows = WordColumns.rows(table);
        String[] widths = WordColumns.widths(rows);
        if (widths.length == 0) {
            return;
        }
        xml.writeStartElement("w:tbl");
        xml.writeStartElement("w:tblPr");
        empty("w:tblStyle", "w:val", "TableGrid");
        empty("w:tblW", "w:w", Integer.toString(WordColumns.PAGE_WIDTH), "w:type", "dxa");
        xml.writeEndElement();
        xml.writeStartElement("w:tblGrid");
        for (String width : widths) {
            empty("w:gridCol", "w:w", width);
        }
        xml.writeEndElement();
        for (Element row : rows) {
            row(row, widths);
        }
        xml.writeEndElement();
        // Two tables without anything between would become one.
        empty("w:p");
    }

    private void row(Element row, String[] widths) throws XMLStreamException {
        xml.writeStartElement("w:tr");
        xml.writeStartElement("w:trPr");
        empty("w:cantSplit");
        if (row.getParentNode().getLocalName().equals("thead")) {
            empty("w:tblHeader");
        }
        xml.writeEndElement();
        List<Element> cells = WordColumns.cells(row);
        for (int i = 0; i < cells.size(); i++) {
            Element cell = cells.get(i);
            xml.writeStartElement("w:tc");
            xml.writeStartElement("w:tcPr");
            empty("w:tcW", "w:w", widths[i], "w:type", "dxa");
            xml.writeEndElement();
            Look look = new Look(cell.getLocalName().equals("th"), false);
            if (cell.getTextContent().isBlank()) {
                empty("w:p");
            } else {
                blocks(cell, "TableText", look);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
