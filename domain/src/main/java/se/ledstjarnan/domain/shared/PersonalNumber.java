package se.ledstjarnan.domain.shared;

import java.util.regex.Pattern;

/** Tells whether a text names somebody by a personnummer, with or without century and hyphen. */
public final class PersonalNumber {

    private static final Pattern PATTERN = Pattern.compile("(?<!\\d)(?:\\d{2})?\\d{6}[-+ ]?\\d{4}(?!\\d)");

    private PersonalNumber() {}

    /** False for null. */
    public static boolean isIn(String text) {
        return text != null && PATTERN.matcher(text).find();
    }

    /** Throws with that key at the field where there is one in the text. */
    public static void refuse(String field, String text, String key) {
        if (isIn(text)) {
            throw DomainException.at(field, key);
        }
    }
}
