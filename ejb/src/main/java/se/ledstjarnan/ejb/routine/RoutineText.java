package se.ledstjarnan.ejb.routine;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the documents that this feature prints. */
final class RoutineText {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "se.ledstjarnan.ejb.routine.words", Locale.ROOT, RoutineText.class.getClassLoader());

    private RoutineText() {}

    /** The text with its arguments set in; numbers and days as they stand, without the grouping of amounts. */
    static String of(String key, Object... arguments) {
        String text = WORDS.getString(key);
        return arguments.length == 0
                ? text
                : new MessageFormat(text, Locale.forLanguageTag("sv-SE"))
                        .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
