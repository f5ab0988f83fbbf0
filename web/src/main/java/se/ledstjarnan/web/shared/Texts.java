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

    /** Only for pages that {@link PageLanguage} knows as written in English. */
    static final Locale ENGLISH = Locale.UK;

    private static final ThreadLocal<Locale> SPOKEN = new ThreadLocal<>();

    private Texts() {}

    /** The text with its arguments set in; a missing text gives the key, so that the error is seen and still serves. */
    public static String of(String key, Object... arguments) {
        int dot = key.indexOf('.');
        try {
            String pattern = bundle(key.substring(0, dot)).getString(key.substring(dot + 1));
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(arguments);
        } catch (MissingResourceException | StringIndexOutOfBoundsException e) {
            return key;
        }
    }

    public static String of(DomainException broken) {
        return of(broken.key(), broken.arguments().toArray());
    }

    /** Of the page that is being made on this thread; Swedish where nothing else was said. */
    static Locale locale() {
        Locale spoken = SPOKEN.get();
        return spoken == null ? SWEDISH : spoken;
    }

    /** Says the language of the page that this thread makes from now on; null when it is made. */
    static void speak(Locale language) {
        if (language == null) {
            SPOKEN.remove();
        } else {
            SPOKEN.set(language);
        }
    }

    private static ResourceBundle bundle(String feature) {
        return ResourceBundle.getBundle(
                "se.ledstjarnan.web." + feature + ".messages", locale(), Texts.class.getClassLoader());
    }
}
