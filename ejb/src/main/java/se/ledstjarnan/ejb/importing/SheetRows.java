package se.ledstjarnan.ejb.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.ledstjarnan.domain.importing.OldRule;

/**
 * The first sheet of an Excel workbook (xlsx), row by row. Of a formula the value that Excel last saw is taken, and nothing is computed;
 * days come as 2019-03-31. What unpacks to more than an honest table does is refused.
 */
final class SheetRows {

    /** An honest table of half a million rows unpacks to less; a bomb does not. */
    private static final long LARGEST_SHEET = 2L * 1024 * 1024 * 1024;

    /** The texts that cells share are held in memory. */
    private static final int LARGEST_TEXTS = 150 * 1024 * 1024;

    private static final int LARGEST_PART = 10 * 1024 * 1024;
    private static final int LONGEST_CELL = 100_000;

    private final SheetStyles styles;
    private final List<String> shared;

    private SheetRows(SheetStyles styles, List<String> shared) {
        this.styles = styles;
        this.shared = shared;
    }

    static void read(Path file, TableFile.Rows rows) throws IOException, TableFile.UnreadableException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry sheet = zip.getEntry(firstSheet(zip));
            if (sheet == null) {
                throw new TableFile.UnreadableException(OldRule.NO_SHEET, null);
            }
            SheetStyles styles = new SheetStyles(isOf1904(zip));
            part(zip, "xl/styles.xml", LARGEST_PART, styles::read);
            List<String> shared = new ArrayList<>();
            part(zip, "xl/sharedStrings.xml", LARGEST_TEXTS, xml -> texts(xml, shared));
            try (InputStream in = new Limited(zip.getInputStream(sheet), LARGEST_SHEET)) {
                new SheetRows(styles, shared).rows(factory().createXMLStreamReader(in), rows);
            }
        } catch (SwellsException e) {
            throw new TableFile.UnreadableException(OldRule.SWELLS, null);
        } catch (XMLStreamException e) {
            throw new TableFile.UnreadableException(
                    e.getNestedException() instanceof SwellsException ? OldRule.SWELLS : OldRule.BROKEN, null);
        } catch (ZipException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new TableFile.UnreadableException(OldRule.BROKEN, null);
        }
    }

    /** By its place in the workbook where that is told, else by its usual name. */
    private static String firstSheet(ZipFile zip) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.matches("xl/worksheets/[^/]+\\.xml"))
                .min(java.util.Comparator.comparing(String::length).thenComparing(name -> name))
                .orElse("xl/worksheets/sheet1.xml");
    }

    /** Reads what a part of the workbook says. */
    @FunctionalInterface
    private interface Reading {
        void of(XMLStreamReader xml) throws XMLStreamException;
    }

    private static void part(ZipFile zip, String name, long most, Reading reading)
            throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry != null) {
            try (InputStream in = new Limited(zip.getInputStream(entry), most)) {
                reading.of(factory().createXMLStreamReader(in));
            }
        }
    }

    private static boolean isOf1904(ZipFile zip) throws IOException, XMLStreamException {
        boolean[] found = new boolean[1];
        part(zip, "xl/workbook.xml", LARGEST_PART, xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    found[0] = List.of("1", "true").contains(String.valueOf(xml.getAttributeValue(null, "date1904")));
                }
            }
        });
        return found[0];
    }

    private static void texts(XMLStreamReader xml, List<String> shared) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (xml.hasNext()) {
            int event = xml.next();
            String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                    ? xml.getLocalName()
                    : "";
            if (name.equals("rPh")) {
                phonetic = event == XMLStreamConstants.START_ELEMENT;
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("si")) {
                text.setLength(0);
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("t") && !phonetic) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("si")) {
                shared.add(text.toString());
            }
        }
    }

    private void rows(XMLStreamReader xml, TableFile.Rows rows)
            throws XMLStreamException, TableFile.UnreadableException {
        List<String> cells = new ArrayList<>();
        int line = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                String number = xml.getAttributeValue(null, "r");
                line = number == null ? line + 1 : Integer.parseInt(number);
                cells = new ArrayList<>();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                cell(xml, cells);
                TableFile.checkSize(line, cells.size());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")
                    && !rows.row(line, cells)) {
                return;
            }
        }
    }

    private void cell(XMLStreamReader xml, List<String> cells)
            throws XMLStreamException, TableFile.UnreadableException {
        String reference = xml.getAttributeValue(null, "r");
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        int place = reference == null ? cells.size() : place(reference);
        TableFile.checkSize(1, place + 1);
        while (cells.size() < place) {
            cells.add("");
        }
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                boolean said =
                        xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
                if (said) {
                    text.append(xml.getElementText());
                } else {
                    depth++;
                }
            }
        }
        cells.add(shortened(value(text.toString(), type, style)));
    }

    private String value(String raw, String type, String style) {
        if (raw.isEmpty() || type == null || type.equals("n")) {
            return styles.shown(raw, style);
        }
        return type.equals("s") ? shared.get(Integer.parseInt(raw)) : raw;
    }

    /** Longer than any field here; that it is too long is said of the field. */
    private static String shortened(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }

    /** "C7" is the third column, place 2. */
    private static int place(String reference) {
        int place = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            place = place * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return Math.max(0, place - 1);
    }

    /** Knows nothing of entities and other files. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        Map.of(
                        XMLInputFactory.SUPPORT_DTD, false,
                        XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false,
                        XMLInputFactory.IS_COALESCING, true)
                .forEach(factory::setProperty);
        return factory;
    }

    private static final class SwellsException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Ends when more has come than there may be. */
    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            take(1);
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            take(read);
            return read;
        }

        private void take(int read) throws SwellsException {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new SwellsException();
            }
        }
    }
}
