package se.ledstjarnan.domain.person;

import java.util.Arrays;
import java.util.Locale;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * The name of the person concerned, as it has to be: initials point at nobody for sure and at somebody for most colleagues, so they are
 * worse than no name at all.
 */
public final class PersonName {

    private static final int SHORTEST_WORD = 2;

    private PersonName() {}

    /** The cleaned name; throws at the field for nothing, for too much, and for initials. */
    public static String required(String typed, String field) {
        String name = Text.required(typed, Text.SHORT, field);
        boolean words = Arrays.stream(name.split("[\\s.]+"))
                .anyMatch(word ->
                        word.codePoints().filter(Character::isLetter).count() >= SHORTEST_WORD && !isCapitals(word));
        if (!words) {
            throw DomainException.at(field, "person.initials");
        }
        return name;
    }

    /** The cleaned name, or null where nothing was typed; throws for initials. */
    public static String optional(String typed, String field) {
        return Text.optional(typed, Text.SHORT, field) == null ? null : required(typed, field);
    }

    /** "EE" and "E.K." are initials; "ELSA EK" is a name written by somebody with caps lock on. */
    private static boolean isCapitals(String word) {
        return word.length() <= 3 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
