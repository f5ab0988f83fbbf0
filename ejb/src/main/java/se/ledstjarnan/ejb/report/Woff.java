package se.ledstjarnan.ejb.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a font of the web (WOFF 1.0, W3C 2012) to the TrueType font inside it, which is what a PDF embeds: the same tables, each
 * deflated on its own. The font comes from the same package as the pages' own.
 */
final class Woff {

    private static final int SIGNATURE = 0x774F4646;

    /** GSUB. Left out: a ligature has no character of its own, so that "ft" drawn as one could not be read back or searched for. */
    private static final int SUBSTITUTIONS = 0x47535542;

    private static final int HEADER = 44;
    private static final int WOFF_ENTRY = 20;
    private static final int SFNT_HEADER = 12;
    private static final int SFNT_ENTRY = 16;

    private Woff() {}

    /** @throws IOException where it is no such font */
    static byte[] toTrueType(byte[] woff) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(woff);
        if (woff.length < HEADER || in.getInt(0) != SIGNATURE) {
            throw new IOException("Not a WOFF font");
        }
        List<Integer> entries = new ArrayList<>();
        for (int i = 0; i < in.getShort(12); i++) {
            int entry = HEADER + i * WOFF_ENTRY;
            if (in.getInt(entry) != SUBSTITUTIONS) {
                entries.add(entry);
            }
        }
        int power = Integer.highestOneBit(entries.size());
        ByteBuffer out = ByteBuffer.allocate(in.getInt(16))
                .putInt(in.getInt(4))
                .putShort((short) entries.size())
                .putShort((short) (power * SFNT_ENTRY))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((entries.size() - power) * SFNT_ENTRY));
        int at = SFNT_HEADER + entries.size() * SFNT_ENTRY;
        for (int entry : entries) {
            int length = in.getInt(entry + 12);
            byte[] table = table(woff, in.getInt(entry + 4), in.getInt(entry + 8), length);
            out.putInt(in.getInt(entry))
                    .putInt(in.getInt(entry + 16))
                    .putInt(at)
                    .putInt(length);
            System.arraycopy(table, 0, out.array(), at, length);
            at += (length + 3) & ~3;
        }
        return Arrays.copyOf(out.array(), at);
    }

    private static byte[] table(byte[] woff, int offset, int packed, int length) throws IOException {
        byte[] table = new byte[length];
        if (packed == length) {
            System.arraycopy(woff, offset, table, 0, length);
            return table;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(woff, offset, packed);
            if (inflater.inflate(table) != length) {
                throw new IOException("A table of the font is cut short");
            }
            return table;
        } catch (DataFormatException e) {
            throw new IOException("A table of the font is broken", e);
        } finally {
            inflater.end();
        }
    }
}
