package se.ledstjarnan.ejb.ivo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Everything that is sent to IVO, in one file: the documents, the text to paste and the attachments. */
public final class IvoPackage {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    private int attachments;

    public IvoPackage put(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public IvoPackage text(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Numbered, so that two of the same name do not meet. */
    public IvoPackage attach(String fileName, byte[] content) {
        attachments++;
        return put("bilaga-" + attachments + "-" + safe(fileName), content);
    }

    /** No path, nothing that a file system would not take. */
    private static String safe(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}._ -]", "_");
    }

    /** The file; nothing can be put in it after that. */
    public byte[] close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
