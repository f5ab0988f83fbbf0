package se.ledstjarnan.ejb.routine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a zip, in memory and nowhere else, as many and as large as one may take in at once. */
final class FolderArchive {

    static final int MOST_FILES = 300;
    private static final int MOST_ENTRIES = 3_000;
    private static final long MOST_BYTES = 250L * 1024 * 1024;

    /** What names are written in by Windows, when it is not UTF-8. */
    private static final Charset OLD = Charset.forName("IBM850");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private FolderArchive() {}

    /** Too many files, or one that is too large when unpacked; nothing more is unpacked then. */
    static final class TooMuchException extends IOException {

        private static final long serialVersionUID = 1L;

        TooMuchException(String file) {
            super(file);
        }

        /** The one that is too large; null where they are too many together. */
        String file() {
            return getMessage();
        }
    }

    /** @param largest bytes of a file. Throws where it is no archive. */
    static Map<String, byte[]> files(byte[] archive, int largest) throws IOException {
        try {
            return read(archive, largest, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return read(archive, largest, OLD);
        }
    }

    private static Map<String, byte[]> read(byte[] archive, int largest, Charset names) throws IOException {
        FolderArchive read = new FolderArchive();
        long bytes = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), names)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(largest + 1);
                bytes += content.length;
                if (!entry.isDirectory() && !isOfTheSystem(entry.getName())) {
                    read.files.put(entry.getName(), content);
                }
                if (content.length > largest) {
                    throw new TooMuchException(entry.getName());
                }
                if (++entries > MOST_ENTRIES || read.files.size() > MOST_FILES || bytes > MOST_BYTES) {
                    throw new TooMuchException(null);
                }
            }
        }
        if (read.files.isEmpty()) {
            throw new IOException("No archive, or an empty one");
        }
        return read.files;
    }

    /** What operating systems leave in folders. */
    private static boolean isOfTheSystem(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || last.startsWith(".")
                || last.startsWith("~$")
                || last.equalsIgnoreCase("thumbs.db")
                || last.equalsIgnoreCase("desktop.ini");
    }
}
