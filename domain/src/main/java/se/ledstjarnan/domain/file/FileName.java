package se.ledstjarnan.domain.file;

import java.util.Locale;
import se.ledstjarnan.domain.shared.Text;

/** The names that people give files, made harmless. */
public final class FileName {

    private static final int LONGEST = 100;

    private FileName() {}

    /** Only the last part of a path, without what a file system or a header could trip on, and with an extension that is true. */
    public static String safe(String given, FileKind kind) {
        String name = Text.clean(given).replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*;%]", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+", "")
                .strip();
        int dot = name.lastIndexOf('.');
        boolean telling = kind.extensions().contains(extension(name));
        String stem = telling ? name.substring(0, dot) : name.replace('.', '_');
        if (stem.isBlank()) {
            stem = "bilaga";
        }
        if (stem.codePointCount(0, stem.length()) > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip();
        }
        return stem + "." + (telling ? extension(name) : kind.extensions().get(0));
    }

    /** The words that a name is made of, for searching: {@code fallrisk_blankett-2.docx} is "fallrisk blankett 2". */
    public static String words(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name)
                .replaceAll("[\\p{Punct}\\s]+", " ")
                .strip();
    }

    /** What stands after the last dot, in lower case; empty for none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
