package se.ledstjarnan.ejb.registration;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.ledstjarnan.domain.registration.RegisterDirection;
import se.ledstjarnan.domain.registration.RegisteredFile;
import se.ledstjarnan.domain.registration.Registration;
import se.ledstjarnan.domain.registration.Secrecy;

/**
 * Describes a document with the elements of CITS ERMS, which is FGS Ärendehantering 2.0: the case as an aggregation, the document as its
 * record, the files as appendices with checksums, the marking of secrecy as a restriction. See docs/registration.md.
 */
final class ErmsMetadata {

    static final String NAMESPACE = "https://DILCIS.eu/XML/ERMS";

    private final XMLStreamWriter out;
    private final ZoneId zone;

    private ErmsMetadata(XMLStreamWriter out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
    }

    /**
     * @param municipality who made it
     * @param paths where each file lies in the package, in order
     */
    static byte[] of(Registration document, String municipality, List<String> paths, ZonedDateTime now) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new ErmsMetadata(out, now.getZone()).write(document, municipality, paths, now);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Registration document, String municipality, List<String> paths, ZonedDateTime now)
            throws XMLStreamException {
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.setDefaultNamespace(NAMESPACE);
        begin("erms");
        out.writeDefaultNamespace(NAMESPACE);
        control(document, municipality, now);
        begin("aggregations");
        begin("aggregation");
        out.writeAttribute("systemIdentifier", uuid(document.getCaseType() + ":" + document.getCaseId()));
        out.writeAttribute("aggregationType", "caseFile");
        text("objectId", document.getNumber() == null ? document.getCaseNumber() : document.getNumber());
        text("extraId", document.getCaseNumber(), "extraIdType", "Ledstjärnan");
        text("title", document.getTitle());
        record(document, municipality, paths);
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void control(Registration document, String municipality, ZonedDateTime now) throws XMLStreamException {
        begin("control");
        text("identification", uuid("package:" + document.getId()), "identificationType", "UUID");
        begin("maintenanceInformation");
        empty("maintenanceStatus", "value", "new");
        begin("maintenanceAgency");
        text("agencyName", municipality);
        out.writeEndElement();
        begin("maintenanceHistory");
        begin("maintenanceEvent");
        empty("eventType", "value", "created");
        text("eventDateTime", moment(now));
        agent("creator", "Ledstjärnan");
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndElement();
    }

    private void record(Registration document, String municipality, List<String> paths) throws XMLStreamException {
        begin("record");
        out.writeAttribute("systemIdentifier", uuid("registration:" + document.getId()));
        out.writeAttribute("recordType", document.getOrigin().name());
        text("objectId", String.valueOf(document.getId()));
        text("title", document.getTitle());
        if (document.getSecrecy() != null) {
            restriction(document.getSecrecy());
        }
        direction(document.getDirection());
        begin("agents");
        agent("creator", municipality);
        if (document.getCounterpart() != null) {
            agent(
                    document.getDirection() == RegisterDirection.OUTGOING ? "recipient" : "sender",
                    document.getCounterpart());
        }
        out.writeEndElement();
        begin("dates");
        text(
                "date",
                start(document.getDay()),
                "dateType",
                document.getDirection() == RegisterDirection.INCOMING ? "received" : "created");
        out.writeEndElement();
        files(document.getFiles(), paths);
        out.writeEndElement();
    }

    private void restriction(Secrecy secrecy) throws XMLStreamException {
        begin("restriction");
        out.writeAttribute("restrictionType", "confidential");
        text("explanatoryText", "Sekretessmarkering av " + secrecy.getAuthority());
        text("regulation", secrecy.getProvision());
        begin("dates");
        text("date", start(secrecy.getDay()), "dateType", "confidentiality_assessed");
        out.writeEndElement();
        out.writeEndElement();
    }

    private void direction(RegisterDirection direction) throws XMLStreamException {
        empty(
                "direction",
                "directionDefinition",
                switch (direction) {
                    case INCOMING -> "incoming";
                    case OUTGOING -> "outgoing";
                    case INTERNAL -> "internal_memo_without_follow-up";
                });
    }

    /** The schema has no place for a checksum, and leaves its own elements for what it lacks. */
    private void files(List<RegisteredFile> files, List<String> paths) throws XMLStreamException {
        begin("additionalInformation");
        for (int i = 0; i < files.size(); i++) {
            out.writeEmptyElement(NAMESPACE, "appendix");
            out.writeAttribute("name", files.get(i).getName());
            out.writeAttribute("fileFormat", files.get(i).getMediaType());
            out.writeAttribute("path", paths.get(i));
        }
        begin("ownElement");
        text("ownElementDescription", "Kontrollsummor (SHA-256)");
        for (int i = 0; i < files.size(); i++) {
            begin("ownElement");
            out.writeAttribute("name", paths.get(i));
            out.writeAttribute("dataType", "SHA-256");
            text("value", files.get(i).getSha256());
            out.writeEndElement();
        }
        out.writeEndElement();
        out.writeEndElement();
    }

    private void agent(String type, String name) throws XMLStreamException {
        begin("agent");
        out.writeAttribute("agentType", type);
        text("name", name);
        out.writeEndElement();
    }

    private String start(LocalDate day) {
        return moment(day.atStartOfDay(zone));
    }

    private static String moment(ZonedDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS));
    }

    /** The same for the same thing, so that a package that is made again describes the same record. */
    private static String uuid(String of) {
        return UUID.nameUUIDFromBytes(("ledstjarnan/" + of).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private void begin(String element) throws XMLStreamException {
        out.writeStartElement(NAMESPACE, element);
    }

    private void empty(String element, String attribute, String value) throws XMLStreamException {
        out.writeEmptyElement(NAMESPACE, element);
        out.writeAttribute(attribute, value);
    }

    private void text(String element, String text) throws XMLStreamException {
        begin(element);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void text(String element, String text, String attribute, String value) throws XMLStreamException {
        begin(element);
        out.writeAttribute(attribute, value);
        out.writeCharacters(text);
        out.writeEndElement();
    }
}
