package se.ledstjarnan.ejb.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip that is written part by part as it goes out, and knows the size and the checksum of each part. */
final class ExportZip implements AutoCloseable {

    private final ZipOutputStream zip;

    ExportZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** What became of a part. @param sha256 in hexadecimal */
    record Part(String path, long bytes, String sha256) {}

    /** Writes a part. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    Part add(String path, Writing writing) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        Counted counted = new Counted(zip);
        writing.to(counted);
        counted.flush();
        zip.closeEntry();
        return new Part(path, counted.bytes, HexFormat.of().formatHex(counted.digest.digest()));
    }

    Part add(String path, String text) throws IOException {
        return add(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Closing it does not close the zip. */
    private static final class Counted extends FilterOutputStream {

        private final MessageDigest digest = sha256();
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            digest.update((byte) one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            digest.update(some, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
