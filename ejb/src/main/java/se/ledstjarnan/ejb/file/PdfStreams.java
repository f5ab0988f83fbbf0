package se.ledstjarnan.ejb.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/**
 * Looks at the compressed streams of a PDF before its parser does, which unpacks one at a time in memory: a stream that unpacks to more
 * than the largest scanned page is made to fill a machine.
 */
final class PdfStreams {

    private static final byte[] BEGIN = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final long LARGEST = 120L * 1024 * 1024;

    /** Of all together, so that looking takes seconds at most. */
    private static final long MOST = 2_000L * 1024 * 1024;

    /** A stream may be compressed again. */
    private static final int DEPTH = 3;

    private final byte[] content;
    private long unpacked;

    private PdfStreams(byte[] content) {
        this.content = content;
    }

    static boolean swell(byte[] content) {
        return new PdfStreams(content).swell();
    }

    private boolean swell() {
        for (int at = after(0); at >= 0; at = after(at)) {
            for (int depth = 1; depth <= DEPTH; depth++) {
                long size = size(at, depth);
                unpacked += size;
                if (size >= LARGEST || unpacked >= MOST) {
                    return true;
                }
                if (size == 0) {
                    break;
                }
            }
        }
        return false;
    }

    /** Where the next stream's bytes begin; negative where there are no more. */
    private int after(int from) {
        for (int at = from; at <= content.length - BEGIN.length - 2; at++) {
            if (Arrays.equals(content, at, at + BEGIN.length, BEGIN, 0, BEGIN.length)) {
                int end = at + BEGIN.length;
                return content[end] == '\r' && content[end + 1] == '\n' ? end + 2 : end + 1;
            }
        }
        return -1;
    }

    /** What the stream unpacks to, as far as it can be unpacked that many times, and no further than is needed to know. */
    private long size(int at, int depth) {
        long size = 0;
        try {
            InputStream in = new ByteArrayInputStream(content, at, content.length - at);
            for (int i = 0; i < depth; i++) {
                in = new InflaterInputStream(in);
            }
            byte[] buffer = new byte[64 * 1024];
            for (int some = in.read(buffer); some >= 0 && size < LARGEST; some = in.read(buffer)) {
                size += some;
            }
        } catch (IOException e) {
            // No compressed stream, or not to its end: what there was of it counts.
            return size;
        }
        return size;
    }
}
