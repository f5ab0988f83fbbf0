package se.ledstjarnan.domain.routine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template left to be filled in: [ange …], [skriv …], XX-XX, ÅÅÅÅ-MM-DD. */
final class TemplateRemains {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\[(?:ange|skriv|fyll|lägg till|namn|datum|enhet)[^\\]\\n]{0,80}\\](?!\\()|ÅÅÅÅ-MM-DD|(?<!\\p{L})XXX*(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TemplateRemains() {}

    /** The first one. */
    static Optional<String> in(String words) {
        Matcher found = PLACEHOLDER.matcher(words);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
