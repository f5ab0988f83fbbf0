package se.ledstjarnan.domain.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something in a summary that may point at a person: a warning to the one who attests it, never a promise that the rest is safe.
 *
 * @param words as they stand in the summary
 */
public record Recognisable(Kind kind, String words) implements Serializable {

    /** What it looks like. */
    public enum Kind {
        PERSONAL_NUMBER,
        DATE,
        NAME,
        /** A long row of digits: a telephone or a case number. */
        NUMBER,
        ADDRESS
    }

    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\b(?:\\d{2})?\\d{6}\\s?[-+–]?\\s?\\d{4}\\b");
    private static final Pattern DATE = Pattern.compile(
            "\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}(?:[-/ ]\\d{2,4})?\\b"
                    + "|\\b\\d{1,2}(?::a|:e)?\\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile("\\b\\d[\\d -]{5,}\\d\\b");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b\\p{Lu}[\\p{L}]+(?:gatan|vägen|gränd|torget|stigen|backen)\\s\\d+", Pattern.UNICODE_CASE);
    private static final int SHORTEST_NAME = 3;

    /**
     * Looks through a summary.
     *
     * @param names of people in the case; each word of them is looked for
     */
    public static List<Recognisable> in(String summary, Collection<String> names) {
        String rest = summary == null ? "" : summary;
        List<Recognisable> found = new ArrayList<>();
        rest = take(rest, PERSONAL_NUMBER, Kind.PERSONAL_NUMBER, found);
        rest = take(rest, DATE, Kind.DATE, found);
        rest = take(rest, ADDRESS, Kind.ADDRESS, found);
        rest = take(rest, NUMBER, Kind.NUMBER, found);
        for (String name : words(names)) {
            Pattern whole = Pattern.compile(
                    "(?<!\\p{L})" + Pattern.quote(name) + "s?(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            rest = take(rest, whole, Kind.NAME, found);
        }
        return List.copyOf(found);
    }

    private static String take(String text, Pattern pattern, Kind kind, List<Recognisable> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Recognisable(kind, matcher.group()));
        }
        return matcher.replaceAll(" ");
    }

    private static Set<String> words(Collection<String> names) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : names) {
            for (String word : name.strip().split("[\\s-]+")) {
                if (word.length() >= SHORTEST_NAME) {
                    words.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }
}
