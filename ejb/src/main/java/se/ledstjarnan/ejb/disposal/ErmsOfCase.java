package se.ledstjarnan.ejb.disposal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;

/** The case by CITS ERMS (FGS Ärendehantering 2.0): an aggregation with one record, the files as its appendices. */
final class ErmsOfCase {

    static final String NAMESPACE = "https://DILCIS.eu/XML/ERMS";

    private final Xml xml;
    private final ArchiveCase of;
    private final PackageAbout about;

    private ErmsOfCase(ArchiveCase of, PackageAbout about) throws XMLStreamException {
        this.xml = new Xml(NAMESPACE);
        this.of = of;
        this.about = about;
    }

    static byte[] of(ArchiveCase of, PackageAbout about, List<PackedFile> files) throws XMLStreamException {
        ErmsOfCase erms = new ErmsOfCase(of, about);
        return erms.xml.document("erms", Xml.with(), Xml.with(), () -> {
            erms.control();
            erms.xml.in("aggregations", Xml.with(), () -> erms.aggregation(files));
        });
    }

    private void control() throws XMLStreamException {
        xml.in("control", Xml.with(), () -> {
            xml.text("identification", about.id().toString(), "identificationType", "UUID");
            xml.in("maintenanceInformation", Xml.with(), () -> {
                xml.empty("maintenanceStatus", "value", "new");
                xml.in("maintenanceAgency", Xml.with(), () -> xml.text("agencyName", about.municipality()));
                xml.in(
                        "maintenanceHistory",
                        Xml.with(),
                        () -> xml.in("maintenanceEvent", Xml.with(), () -> {
                            xml.empty("eventType", "value", "created");
                            xml.text("eventDateTime", about.moment());
                            agent("creator", "Ledstjärnan");
                        }));
            });
        });
    }

    private void aggregation(List<PackedFile> files) throws XMLStreamException {
        ArchiveCase.Head head = of.head();
        xml.in(
                "aggregation",
                Xml.with("systemIdentifier", uuid(head.type() + ":" + head.id()), "aggregationType", "caseFile"),
                () -> {
                    xml.text("objectId", head.number());
                    xml.text("title", head.title());
                    xml.empty("status", "value", "closed");
                    restriction();
                    agents();
                    xml.in("dates", Xml.with(), () -> {
                        xml.text("date", PackageAbout.moment(head.receivedAt()), "dateType", "received");
                        xml.text("date", PackageAbout.start(head.closedOn()), "dateType", "closed");
                    });
                    record(files);
                });
    }

    private void record(List<PackedFile> files) throws XMLStreamException {
        ArchiveCase.Head head = of.head();
        xml.in(
                "record",
                Xml.with(
                        "systemIdentifier", uuid("record:" + head.type() + ":" + head.id()), "recordType", head.type()),
                () -> {
                    xml.text("objectId", head.number() + "-1");
                    xml.text("title", head.title());
                    restriction();
                    xml.empty("direction", "directionDefinition", "internal_memo_without_follow-up");
                    agents();
                    xml.in(
                            "dates",
                            Xml.with(),
                            () -> xml.text("date", PackageAbout.moment(head.receivedAt()), "dateType", "created"));
                    xml.in("additionalInformation", Xml.with(), () -> {
                        for (PackedFile file : files) {
                            xml.empty(
                                    "appendix",
                                    "name",
                                    file.name(),
                                    "fileFormat",
                                    file.mediaType(),
                                    "path",
                                    file.path());
                        }
                    });
                });
    }

    /** What is kept about individuals in health care and social services is secret, by default. */
    private void restriction() throws XMLStreamException {
        boolean healthCare = "HSL".equals(of.head().area());
        xml.in("restriction", Xml.with("restrictionType", "confidential"), () -> {
            xml.text("explanatoryText", "Kan omfattas av sekretess. Prövas när uppgifter begärs ut.");
            xml.text("regulation", healthCare ? "OSL 25 kap. 1 §" : "OSL 26 kap. 1 §");
        });
    }

    private void agents() throws XMLStreamException {
        xml.in("agents", Xml.with(), () -> {
            agent("creator", about.municipality());
            if (of.head().unit() != null) {
                agent("responsible_person", of.head().unit());
            }
        });
    }

    private void agent(String type, String name) throws XMLStreamException {
        xml.in("agent", Xml.with("agentType", type), () -> xml.text("name", name));
    }

    /** The same for the same thing, so that a package that is made again describes the same. */
    static String uuid(String of) {
        return UUID.nameUUIDFromBytes(("ledstjarnan/" + of).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
