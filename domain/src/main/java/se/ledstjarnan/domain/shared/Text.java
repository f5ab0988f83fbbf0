package se.ledstjarnan.domain.shared;

import java.text.Normalizer;

/**
 * What people type, made storable: line ends made one, control characters and broken surrogates taken away (PostgreSQL refuses
 * NUL), composed form, blanks at the ends removed. Emoji, right-to-left text and markup stay as typed; pages escape them.
 */
public final class Text {

    /** Longest text of a report, a note or a reply, in characters. */
    public static final int LONG = 10_000;

    /** Longest title, name or reason on one line, in characters. */
    public static final int SHORT = 200;

    private static final int HEADLINE = 80;

    private Text() {}

    /** The cleaned text; throws with key shared.required or shared.tooLong at the field. */
    public static String required(String typed, int longest, String field) {
        String text = optional(typed, longest, field);
        if (text == null) {
            throw DomainException.at(field, "shared.required");
        }
        return text;
    }

    /** The cleaned text, or null where nothing but blanks was typed. */
    public static String optional(String typed, int longest, String field) {
        String text = clean(typed);
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > longest) {
            throw DomainException.at(field, "shared.tooLong", longest, text.length());
        }
        return text;
    }

    /** The cleaned text, never null. */
    public static String clean(String typed) {
        if (typed == null) {
            return "";
        }
        if (isPlain(typed)) {
            return typed.strip();
        }
        StringBuilder kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
            boolean brokenSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (!control && !brokenSurrogate && Character.isDefined(c)) {
                kept.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    /** Whether there is nothing to make storable, as in nearly all that is typed: files of old cases have millions of texts. */
    private static boolean isPlain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean ascii = c >= ' ' && c <= '~' || c == '\n' || c == '\t';
            if (!ascii && (c < '\u00a0' || c > '\u017f')) {
                return false;
            }
        }
        return true;
    }

    /** The first sentence, short enough for a list; whole characters only. */
    public static String headline(String words) {
        String line = words.lines().findFirst().orElse(words);
        int end = line.indexOf(". ");
        String sentence = end > 0 ? line.substring(0, end) : line;
        if (sentence.codePointCount(0, sentence.length()) <= HEADLINE) {
            return sentence;
        }
        return sentence.substring(0, sentence.offsetByCodePoints(0, HEADLINE - 3))
                        .strip() + "…";
    }
}
