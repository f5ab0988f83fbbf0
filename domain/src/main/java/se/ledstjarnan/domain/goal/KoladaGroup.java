package se.ledstjarnan.domain.goal;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A group of municipalities as Kolada tells of it. @param members their codes */
public record KoladaGroup(String code, String title, List<String> members) implements Serializable {

    private static final String SIMILAR = "liknande kommuner";
    private static final Pattern YEAR = Pattern.compile("\\b(20[0-9]{2})\\b");

    public KoladaGroup {
        members = List.copyOf(members);
    }

    /** Whether it holds those that resemble the municipality of that name in a field that is known, in a year that is said. */
    public boolean isSimilarTo(String municipality) {
        if (municipality == null || members.isEmpty() || members.size() > KoladaSelection.MOST_PEERS) {
            return false;
        }
        Pattern name = Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(municipality) + "(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return title.toLowerCase(Locale.ROOT).startsWith(SIMILAR)
                && name.matcher(title).find()
                && getSubject().isPresent()
                && getYear().isPresent();
    }

    public Optional<KoladaSubject> getSubject() {
        return KoladaSubject.of(title);
    }

    /** The year that it was made for. */
    public Optional<Integer> getYear() {
        Matcher found = YEAR.matcher(title);
        Integer year = null;
        while (found.find()) {
            year = Integer.valueOf(found.group(1));
        }
        return Optional.ofNullable(year);
    }
}
