package se.ledstjarnan.ejb.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a Word document as Markdown: its headings, paragraphs, items of lists and tables. Only the one part that holds the text is
 * read, and nothing that it points to.
 */
final class DocxText {

    private static final int LARGEST_PART = 30 * 1024 * 1024;
    private static final Pattern HEADING = Pattern.compile("(?:heading|rubrik)\\s*([1-6])");
    private static final Pattern SIGNS = Pattern.compile("([\\\\`*_\\[\\]<>|])");
    private static final XMLInputFactory XML = factory();

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private StringBuilder row;
    private int cells;
    private int rows;
    private String before = "";

    private DocxText() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static String toMarkdown(byte[] content) throws FileText.UnreadableException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equalsIgnoreCase("word/document.xml")) {
                    return read(zip.readNBytes(LARGEST_PART));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new FileText.UnreadableException(FileText.Trouble.BROKEN, e);
        }
        throw new FileText.UnreadableException(FileText.Trouble.BROKEN, null);
    }

    private static String read(byte[] part) throws FileText.UnreadableException {
        DocxText reading = new DocxText();
        try (InputStream in = new ByteArrayInputStream(part)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                reading.take(xml, xml.next());
            }
        } catch (XMLStreamException | IOException e) {
            throw new FileText.UnreadableException(FileText.Trouble.BROKEN, e);
        }
        return reading.text.toString().strip();
    }

    private void take(XMLStreamReader xml, int event) throws XMLStreamException, FileText.UnreadableException {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new FileText.UnreadableException(FileText.Trouble.EXTERNAL, null);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocalName());
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> before = "";
            case "pStyle" -> style(value(xml));
            case "numPr" -> before = before.isEmpty() ? "- " : before;
            case "t" -> paragraph.append(SIGNS.matcher(xml.getElementText()).replaceAll("\\\\$1"));
            case "tab" -> paragraph.append(' ');
            case "br", "cr" -> paragraph.append(row == null ? "\n" : " ");
            case "tbl" -> rows = 0;
            case "tr" -> {
                row = new StringBuilder("|");
                cells = 0;
            }
            case "tc" -> cells++;
            default -> {}
        }
    }

    private void style(String name) {
        String said = name == null ? "" : name.toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(said);
        if (heading.lookingAt()) {
            before = "#".repeat(Integer.parseInt(heading.group(1))) + " ";
        } else if (said.equals("title") || said.equals("titel")) {
            before = "# ";
        } else if (said.startsWith("list")) {
            before = "- ";
        }
    }

    private static String value(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private void end(String name) {
        switch (name) {
            case "p" -> paragraphEnds();
            case "tc" -> {
                if (row != null) {
                    row.append(" |");
                }
            }
            case "tr" -> rowEnds();
            case "tbl" -> text.append('\n');
            default -> {}
        }
    }

    private void paragraphEnds() {
        String words = paragraph.toString().strip();
        paragraph.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        if (row != null) {
            row.append(' ').append(words);
            return;
        }
        boolean item = before.equals("- ");
        if (item && endsWithItem()) {
            text.setLength(text.length() - 1);
        }
        text.append(before).append(words).append("\n\n");
    }

    /** Items of a list stand line by line. */
    private boolean endsWithItem() {
        int end = text.length() - 2;
        return end > 0
                && text.substring(text.lastIndexOf("\n", end - 1) + 1, end).startsWith("- ");
    }

    private void rowEnds() {
        if (row == null) {
            return;
        }
        text.append(row).append('\n');
        if (rows++ == 0) {
            text.append("|").append("---|".repeat(cells)).append('\n');
        }
        row = null;
    }
}
