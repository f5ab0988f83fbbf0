package se.ledstjarnan.ejb.lexsarah;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** The words of the documents, in Swedish. */
final class LexSarahWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "se.ledstjarnan.ejb.lexsarah.lexsarah", Locale.ROOT, LexSarahWords.class.getClassLoader());
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd 'klockan' HH.mm");

    private LexSarahWords() {}

    static String of(String key, Object... arguments) {
        return arguments.length == 0
                ? BUNDLE.getString(key)
                : new MessageFormat(BUNDLE.getString(key), Locale.forLanguageTag("sv-SE")).format(arguments);
    }

    /** The constant in words; for none, the words of none. */
    static String of(String prefix, Enum<?> constant) {
        return BUNDLE.getString(prefix + '.' + (constant == null ? "none" : constant.name()));
    }

    /** Where the hour is not known. */
    static String day(Instant moment) {
        return ZonedDateTime.ofInstant(moment, ClockProducer.SWEDEN)
                .toLocalDate()
                .toString();
    }

    static String minute(Instant moment) {
        return MINUTE.format(ZonedDateTime.ofInstant(moment, ClockProducer.SWEDEN));
    }
}
