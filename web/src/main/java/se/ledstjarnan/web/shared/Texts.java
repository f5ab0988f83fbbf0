package se.ledstjarnan.web.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * Looks up a text by a key that begins with its feature: {@code measure.owner.missing} is {@code owner.missing} in the bundle of
 * {@code measure}. So a broken rule of the domain finds its sentence without the page knowing it.
 */
public final class Texts {

    public static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private Texts() {}

    /** The text with its arguments set in; a missing text gives the key, so that the error is seen and still serves. */
    public static String of(String key, Object... arguments) {
        int dot = key.indexOf('.');
        try {
            String pattern = bundle(key.substring(0, dot)).getString(key.substring(dot + 1));
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, SWEDISH).format(arguments);
        } catch (MissingResourceException | StringIndexOutOfBoundsException e) {
            return key;
        }
    }

    public static String of(DomainException broken) {
        return of(broken.key(), broken.arguments().toArray());
    }

    private static ResourceBundle bundle(String feature) {
        return ResourceBundle.getBundle(
                "se.ledstjarnan.web." + feature + ".messages", SWEDISH, Texts.class.getClassLoader());
    }
}
