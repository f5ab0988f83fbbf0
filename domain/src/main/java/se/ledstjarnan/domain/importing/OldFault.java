package se.ledstjarnan.domain.importing;

import java.io.Serializable;

/**
 * Something that must be put right before a file of old cases can be stored.
 *
 * @param line as a spreadsheet numbers its rows, the headings being row 1; 0 where it is about the file as a whole
 * @param heading of the column; null where it is about the whole row
 * @param value what stands in the cell, shortened; null for nothing
 * @param about what the words need besides, such as another line; null for nothing
 */
public record OldFault(int line, String heading, OldRule rule, String value, String about) implements Serializable {

    private static final int SHOWN = 80;

    public OldFault {
        value = shortened(value);
        about = shortened(about);
    }

    public static OldFault ofFile(OldRule rule, Object about) {
        return new OldFault(0, null, rule, null, about == null ? null : about.toString());
    }

    private static String shortened(String text) {
        if (text == null || text.codePointCount(0, text.length()) <= SHOWN) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
