package se.ledstjarnan.ejb.disposal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import se.ledstjarnan.ejb.shared.Checksum;

/** Writes the package of one case into a zip: its files first, one at a time, then what describes them. */
final class ArchivePackage {

    private static final String DATA = "representations/rep1/data/";

    private final ZipOutputStream zip;
    private final ArchiveSchemas schemas;
    private final LongFunction<byte[]> contents;

    /** @param contents of an attached file by its id */
    ArchivePackage(ZipOutputStream zip, ArchiveSchemas schemas, LongFunction<byte[]> contents) {
        this.zip = zip;
        this.schemas = schemas;
        this.contents = contents;
    }

    /** @return the checksum of METS.xml, which holds all the others */
    String write(ArchiveCase of, PackageAbout about, byte[] pdf) throws IOException {
        try {
            String number = of.head().number();
            Set<String> taken = new HashSet<>();
            List<PackedFile> files = new ArrayList<>();
            files.add(put(about, DATA + unused("arende-" + number + ".pdf", taken), "application/pdf", pdf));
            for (ArchiveCase.File file : of.files()) {
                files.add(put(
                        about, DATA + unused(file.name(), taken), file.kind().mediaType(), contents.apply(file.id())));
            }
            byte[] erms = ErmsOfCase.of(of, about, files);
            schemas.demandValid(ArchiveSchemas.Kind.ERMS, erms, number);
            PackedFile described = put(about, "metadata/descriptive/erms.xml", "text/xml", erms);
            byte[] premis = PremisOfCase.of(about, files);
            schemas.demandValid(ArchiveSchemas.Kind.PREMIS, premis, number);
            PackedFile preserved = put(about, "metadata/preservation/premis.xml", "text/xml", premis);
            byte[] mets = MetsOfCase.of(of, about, described, preserved, files);
            schemas.demandValid(ArchiveSchemas.Kind.METS, mets, number);
            return put(about, "METS.xml", "text/xml", mets).sha256();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private PackedFile put(PackageAbout about, String path, String mediaType, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(about.id() + "/" + path));
        zip.write(content);
        zip.closeEntry();
        return new PackedFile(path, mediaType, content.length, Checksum.of(content));
    }

    /** A name that every file system and every address takes, none twice. */
    private static String unused(String name, Set<String> taken) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String free = plain;
        for (int again = 2; !taken.add(free.toLowerCase(Locale.ROOT)); again++) {
            free = again + "-" + plain;
        }
        return free;
    }
}
