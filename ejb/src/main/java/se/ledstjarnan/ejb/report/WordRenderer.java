package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Makes the XHTML document of a {@link Paper} into one for Word (ISO 29500, docx) that can be worked on further: headings are headings,
 * heads of tables are repeated on each page, the language is Swedish. Drawings become their alternative text.
 */
@ApplicationScoped
public class WordRenderer {

    /** What a browser is told that it is. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String[] FIXED = {
        "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml"
    };
    private static final String[] FIXED_FROM = {
        "content-types.xml", "package-rels.xml", "document-rels.xml", "styles.xml", "numbering.xml"
    };

    /** @throws IllegalArgumentException where the document is not well-formed */
    public byte[] render(String xhtml) {
        Document document = PdfRenderer.parse(xhtml);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < FIXED.length; i++) {
                put(zip, FIXED[i], part(FIXED_FROM[i]));
            }
            put(zip, "docProps/core.xml", utf8(core(document)));
            put(zip, "word/document.xml", utf8(new WordBody().of(first(document, "body"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** What the document says of itself. */
    private static String core(Document document) throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("cp:coreProperties");
        xml.writeAttribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        property(xml, "dc:title", first(document, "title").getTextContent());
        NodeList metas = document.getElementsByTagNameNS("*", "meta");
        for (int i = 0; i < metas.getLength(); i++) {
            Element meta = (Element) metas.item(i);
            switch (meta.getAttribute("name")) {
                case "subject" -> property(xml, "dc:subject", meta.getAttribute("content"));
                case "author" -> property(xml, "dc:creator", meta.getAttribute("content"));
                default -> {}
            }
        }
        property(xml, "dc:language", "sv-SE");
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private static void property(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static Element first(Document document, String name) {
        return (Element) document.getElementsByTagNameNS("*", name).item(0);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] part(String name) throws IOException {
        try (InputStream in = WordRenderer.class.getResourceAsStream("word/" + name)) {
            return in.readAllBytes();
        }
    }
}
