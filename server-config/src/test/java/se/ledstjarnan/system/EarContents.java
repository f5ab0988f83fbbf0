package se.ledstjarnan.system;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is in an archive and in the archives within it. */
final class EarContents {

    private EarContents() {}

    /** Gives each file's name, as its own archive has it, and its content byte by byte as text. */
    static void walk(InputStream archive, BiConsumer<String, String> file) throws IOException {
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] content = zip.readAllBytes();
            if (entry.getName().matches(".*\\.(jar|war)")) {
                walk(new ByteArrayInputStream(content), file);
            } else if (!entry.isDirectory()) {
                file.accept(
                        entry.getName().replace("WEB-INF/classes/", ""),
                        new String(content, StandardCharsets.ISO_8859_1));
            }
        }
    }
}
