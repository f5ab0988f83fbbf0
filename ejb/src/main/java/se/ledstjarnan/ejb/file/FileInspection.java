package se.ledstjarnan.ejb.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;
import se.ledstjarnan.domain.file.FileKind;
import se.ledstjarnan.domain.file.FileName;
import se.ledstjarnan.domain.file.FileSize;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * Tells what a file is from its content, whatever it is called. Programs, archives, web pages, documents with macros and anything
 * unknown are none of the kinds. Only of plain text is the name asked, too, since letters alone do not say what they are.
 */
@ApplicationScoped
public class FileInspection {

    private static final int MOST_ENTRIES = 2_000;
    /** A document of ten megabytes that unpacks to more than this is made to fill a machine. */
    private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;

    private static final int LARGEST_TYPES_PART = 1024 * 1024;
    private static final Set<String> WRITTEN = Set.of("text/plain", "text/x-web-markdown", "text/x-matlab");
    private static final String DOCUMENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** By magic numbers only; no parser is run on what a stranger made. */
    private final Tika tika = new Tika(MimeTypes.getDefaultMimeTypes());

    /** Throws at the field files where there is nothing in it, too much, or it is none of the kinds allowed. */
    public FileKind check(String name, byte[] content, Set<FileKind> allowed) {
        FileSize.check(content.length);
        return kindOf(name, content, allowed)
                .orElseThrow(() -> DomainException.at("files", "file.refused", extensions(allowed)));
    }

    /** As people know them, such as "pdf, jpg, png, docx". */
    private static String extensions(Set<FileKind> kinds) {
        return kinds.stream().sorted().map(kind -> kind.extensions().get(0)).collect(Collectors.joining(", "));
    }

    /** Empty where the file is none of the kinds allowed. */
    public Optional<FileKind> kindOf(String name, byte[] content, Set<FileKind> allowed) {
        return kindOf(name, content).filter(allowed::contains);
    }

    private Optional<FileKind> kindOf(String name, byte[] content) {
        String mediaType = tika.detect(content);
        if (mediaType.equals("application/zip") || mediaType.contains("ooxml")) {
            return isPlainDocx(content) ? Optional.of(FileKind.DOCX) : Optional.empty();
        }
        if (WRITTEN.contains(mediaType)) {
            String extension = FileName.extension(name == null ? "" : name);
            return Optional.ofNullable(
                    extension.equals("md") ? FileKind.MARKDOWN : extension.equals("txt") ? FileKind.TEXT : null);
        }
        return FileKind.ofMediaType(mediaType).filter(kind -> kind != FileKind.DOCX);
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
                    String types = textOf(zip);
                    if (types.contains("macroEnabled") || types.contains("vbaProject")) {
                        return false;
                    }
                    saysDocument = types.contains(DOCUMENT_TYPE);
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
}
