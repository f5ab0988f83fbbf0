package se.ledstjarnan.ejb.disposal;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** How the files of a package came to be, by PREMIS 3: each with its checksum, the making of the package, and what made it. */
final class PremisOfCase {

    static final String NAMESPACE = "http://www.loc.gov/premis/v3";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String MAKER = "ledstjarnan";

    private PremisOfCase() {}

    static byte[] of(PackageAbout about, List<PackedFile> files) throws XMLStreamException {
        Xml xml = new Xml(NAMESPACE);
        return xml.document("premis", Xml.with("xsi", XSI), Xml.with("version", "3.0"), () -> {
            for (PackedFile file : files) {
                object(xml, file);
            }
            xml.in("event", Xml.with(), () -> {
                identifier(xml, "event", about.id().toString());
                xml.text("eventType", "creation");
                xml.text("eventDateTime", about.moment());
                xml.in("linkingAgentIdentifier", Xml.with(), () -> {
                    xml.text("linkingAgentIdentifierType", "local");
                    xml.text("linkingAgentIdentifierValue", MAKER);
                });
            });
            xml.in("agent", Xml.with(), () -> {
                identifier(xml, "agent", MAKER);
                xml.text("agentName", "Ledstjärnan, " + about.municipality());
                xml.text("agentType", "software");
            });
        });
    }

    private static void object(Xml xml, PackedFile file) throws XMLStreamException {
        xml.in("object", Xml.with("xsi:type", "file"), () -> {
            identifier(xml, "object", file.path());
            xml.in("objectCharacteristics", Xml.with(), () -> {
                xml.in("fixity", Xml.with(), () -> {
                    xml.text("messageDigestAlgorithm", "SHA-256");
                    xml.text("messageDigest", file.sha256());
                });
                xml.text("size", String.valueOf(file.bytes()));
                xml.in(
                        "format",
                        Xml.with(),
                        () -> xml.in("formatDesignation", Xml.with(), () -> xml.text("formatName", file.mediaType())));
            });
            xml.text("originalName", file.name());
        });
    }

    private static void identifier(Xml xml, String of, String value) throws XMLStreamException {
        xml.in(of + "Identifier", Xml.with(), () -> {
            xml.text(of + "IdentifierType", "local");
            xml.text(of + "IdentifierValue", value);
        });
    }
}
