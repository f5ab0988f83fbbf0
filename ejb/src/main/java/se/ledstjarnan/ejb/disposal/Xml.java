package se.ledstjarnan.ejb.disposal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a small document of one namespace, elements inside elements. */
final class Xml {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final String namespace;
    private final XMLStreamWriter out;

    /** What stands inside an element. */
    @FunctionalInterface
    interface Inside {
        void write() throws XMLStreamException;
    }

    Xml(String namespace) throws XMLStreamException {
        this.namespace = namespace;
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /** @param others prefix and namespace in turn, for attributes */
    byte[] document(String root, String[] others, String[] attributes, Inside inside) throws XMLStreamException {
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.setDefaultNamespace(namespace);
        for (int i = 0; i < others.length; i += 2) {
            out.setPrefix(others[i], others[i + 1]);
        }
        out.writeStartElement(namespace, root);
        out.writeDefaultNamespace(namespace);
        for (int i = 0; i < others.length; i += 2) {
            out.writeNamespace(others[i], others[i + 1]);
        }
        attributes(attributes);
        inside.write();
        out.writeEndElement();
        out.writeEndDocument();
        out.close();
        return bytes.toByteArray();
    }

    void in(String element, String[] attributes, Inside inside) throws XMLStreamException {
        out.writeStartElement(namespace, element);
        attributes(attributes);
        inside.write();
        out.writeEndElement();
    }

    void empty(String element, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(namespace, element);
        attributes(attributes);
    }

    void text(String element, String text, String... attributes) throws XMLStreamException {
        out.writeStartElement(namespace, element);
        attributes(attributes);
        out.writeCharacters(storable(text));
        out.writeEndElement();
    }

    /** Name and value in turn; a name with a prefix that the document declares is of its namespace. */
    private void attributes(String[] attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            int colon = attributes[i].indexOf(':');
            if (colon < 0) {
                out.writeAttribute(attributes[i], storable(attributes[i + 1]));
            } else {
                String prefix = attributes[i].substring(0, colon);
                out.writeAttribute(
                        prefix,
                        out.getNamespaceContext().getNamespaceURI(prefix),
                        attributes[i].substring(colon + 1),
                        storable(attributes[i + 1]));
            }
        }
    }

    static String[] with(String... attributes) {
        return attributes;
    }

    /** Without the few characters that XML 1.0 has no way to write. */
    private static String storable(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
