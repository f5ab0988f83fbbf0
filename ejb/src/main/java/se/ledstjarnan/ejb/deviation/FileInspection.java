package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;
import se.ledstjarnan.domain.deviation.AttachmentKind;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * Tells what a file is from its content, whatever it is called. Only the kinds that a report may carry pass: programs, archives,
 * web pages, documents with macros and anything unknown are refused.
 */
@ApplicationScoped
public class FileInspection {

    private static final String FIELD = "files";
    private static final int MOST_ENTRIES = 2_000;
    /** A document of ten megabytes that unpacks to more than this is made to fill a machine. */
    private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;

    private static final int LARGEST_TYPES_PART = 1024 * 1024;
    private static final String DOCUMENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** By magic numbers only; no parser is run on what a stranger made. */
    private final Tika tika = new Tika(MimeTypes.getDefaultMimeTypes());

    /** Throws at the field files where the file is none of the kinds allowed. */
    public AttachmentKind kindOf(byte[] content) {
        String mediaType = tika.detect(content);
        if (mediaType.equals("application/zip") || mediaType.contains("ooxml")) {
            if (isPlainDocx(content)) {
                return AttachmentKind.DOCX;
            }
            throw refused();
        }
        return AttachmentKind.ofMediaType(mediaType)
                .filter(kind -> kind != AttachmentKind.DOCX)
                .orElseThrow(FileInspection::refused);
    }

    /** A Word document says so in its list of parts, and has no program in it. */
    private static boolean isPlainDocx(byte[] content) {
        boolean saysDocument = false;
        boolean hasDocument = false;
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            ZipEntry entry = zip.getNextEntry();
            for (int count = 0; entry != null; count++) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (count > MOST_ENTRIES || name.contains("vbaproject") || name.endsWith(".exe")) {
                    return false;
                }
                if (name.equals("[content_types].xml")) {
                    saysDocument = textOf(zip).contains(DOCUMENT_TYPE);
                }
                hasDocument |= name.equals("word/document.xml");
                unpacked += rest(zip, LARGEST_UNPACKED - unpacked);
                if (unpacked >= LARGEST_UNPACKED) {
                    return false;
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return saysDocument && hasDocument;
    }

    /** Reads a part to its end, or until there is too much of it; gives how much there was. */
    private static long rest(InputStream part, long most) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long read = 0;
        for (int some = part.read(buffer); some >= 0 && read < most; some = part.read(buffer)) {
            read += some;
        }
        return read;
    }

    private static String textOf(InputStream part) throws IOException {
        return new String(part.readNBytes(LARGEST_TYPES_PART), StandardCharsets.UTF_8);
    }

    private static DomainException refused() {
        return DomainException.at(FIELD, "deviation.fileKindRefused");
    }
}
