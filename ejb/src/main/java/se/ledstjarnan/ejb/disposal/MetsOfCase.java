package se.ledstjarnan.ejb.disposal;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What a package holds and where, by METS as E-ARK CSIP and SIP 2.1 have it (FGS Paketstruktur 2.0). */
final class MetsOfCase {

    static final String NAMESPACE = "http://www.loc.gov/METS/";
    private static final String[] OTHERS = {
        "xlink", "http://www.w3.org/1999/xlink",
        "csip", "https://DILCIS.eu/XML/METS/CSIPExtensionMETS"
    };
    private static final String PROFILE = "https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-1-0.xml";
    private static final String CONTENT = "citserms_v2_1";
    private static final String DATA = "Representations/rep1";

    private final Xml xml = new Xml(NAMESPACE);
    private final PackageAbout about;

    private MetsOfCase(PackageAbout about) throws XMLStreamException {
        this.about = about;
    }

    static byte[] of(ArchiveCase of, PackageAbout about, PackedFile erms, PackedFile premis, List<PackedFile> files)
            throws XMLStreamException {
        MetsOfCase mets = new MetsOfCase(about);
        Xml xml = mets.xml;
        return xml.document(
                "mets",
                OTHERS,
                Xml.with(
                        "OBJID",
                        about.id().toString(),
                        "LABEL",
                        of.head().number(),
                        "TYPE",
                        "Mixed",
                        "PROFILE",
                        PROFILE,
                        "csip:CONTENTINFORMATIONTYPE",
                        CONTENT),
                () -> {
                    mets.head();
                    xml.in(
                            "dmdSec",
                            Xml.with("ID", "dmd-erms", "CREATED", about.moment(), "STATUS", "CURRENT"),
                            () -> mets.metadata(erms, "OTHER", "OTHERMDTYPE", "ERMS"));
                    xml.in(
                            "amdSec",
                            Xml.with("ID", "amd"),
                            () -> xml.in(
                                    "digiprovMD",
                                    Xml.with("ID", "amd-premis", "CREATED", about.moment(), "STATUS", "CURRENT"),
                                    () -> mets.metadata(premis, "PREMIS")));
                    xml.in(
                            "fileSec",
                            Xml.with("ID", "files"),
                            () -> xml.in(
                                    "fileGrp",
                                    Xml.with("ID", "files-rep1", "USE", DATA, "csip:CONTENTINFORMATIONTYPE", CONTENT),
                                    () -> mets.files(files)));
                    xml.in("structMap", Xml.with("ID", "struct", "TYPE", "PHYSICAL", "LABEL", "CSIP"), mets::structure);
                });
    }

    private void head() throws XMLStreamException {
        xml.in(
                "metsHdr",
                Xml.with("CREATEDATE", about.moment(), "RECORDSTATUS", "NEW", "csip:OAISPACKAGETYPE", "SIP"),
                () -> {
                    agent(
                            "Ledstjärnan",
                            "1",
                            "SOFTWARE VERSION",
                            "ROLE",
                            "CREATOR",
                            "TYPE",
                            "OTHER",
                            "OTHERTYPE",
                            "SOFTWARE");
                    agent(
                            about.municipality(),
                            about.municipality(),
                            "IDENTIFICATIONCODE",
                            "ROLE",
                            "ARCHIVIST",
                            "TYPE",
                            "ORGANIZATION");
                    agent(
                            about.municipality(),
                            about.municipality(),
                            "IDENTIFICATIONCODE",
                            "ROLE",
                            "OTHER",
                            "OTHERROLE",
                            "SUBMITTER",
                            "TYPE",
                            "ORGANIZATION");
                });
    }

    private void agent(String name, String note, String noteType, String... attributes) throws XMLStreamException {
        xml.in("agent", attributes, () -> {
            xml.text("name", name);
            xml.text("note", note, "csip:NOTETYPE", noteType);
        });
    }

    private void metadata(PackedFile file, String type, String... more) throws XMLStreamException {
        String[] attributes = new String[more.length + 18];
        String[] fixed = {
            "LOCTYPE", "URL",
            "xlink:type", "simple",
            "xlink:href", file.path(),
            "MDTYPE", type,
            "MIMETYPE", file.mediaType(),
            "SIZE", String.valueOf(file.bytes()),
            "CREATED", about.moment(),
            "CHECKSUM", file.sha256(),
            "CHECKSUMTYPE", "SHA-256"
        };
        System.arraycopy(fixed, 0, attributes, 0, fixed.length);
        System.arraycopy(more, 0, attributes, fixed.length, more.length);
        xml.empty("mdRef", withId(attributes, "ref-" + file.name().replace('.', '-')));
    }

    private static String[] withId(String[] attributes, String id) {
        String[] all = new String[attributes.length + 2];
        all[0] = "ID";
        all[1] = id;
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        return all;
    }

    private void files(List<PackedFile> files) throws XMLStreamException {
        for (int i = 0; i < files.size(); i++) {
            PackedFile file = files.get(i);
            xml.in(
                    "file",
                    Xml.with(
                            "ID",
                            "file-" + (i + 1),
                            "MIMETYPE",
                            file.mediaType(),
                            "SIZE",
                            String.valueOf(file.bytes()),
                            "CREATED",
                            about.moment(),
                            "CHECKSUM",
                            file.sha256(),
                            "CHECKSUMTYPE",
                            "SHA-256"),
                    () -> xml.empty("FLocat", "LOCTYPE", "URL", "xlink:type", "simple", "xlink:href", file.path()));
        }
    }

    private void structure() throws XMLStreamException {
        xml.in("div", Xml.with("ID", "struct-root", "LABEL", about.id().toString()), () -> {
            xml.empty("div", "ID", "struct-metadata", "LABEL", "Metadata", "DMDID", "dmd-erms", "ADMID", "amd-premis");
            xml.in(
                    "div",
                    Xml.with("ID", "struct-rep1", "LABEL", DATA),
                    () -> xml.empty("fptr", "FILEID", "files-rep1"));
        });
    }
}
