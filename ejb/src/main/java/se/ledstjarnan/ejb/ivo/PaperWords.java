package se.ledstjarnan.ejb.ivo;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** The words of a feature's documents, in Swedish. */
public final class PaperWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd 'klockan' HH.mm");

    private final ResourceBundle bundle;

    /** @param bundle such as {@code se.ledstjarnan.ejb.lexsarah.lexsarah} */
    public PaperWords(String bundle) {
        this.bundle = ResourceBundle.getBundle(bundle, Locale.ROOT, PaperWords.class.getClassLoader());
    }

    public String of(String key, Object... arguments) {
        return arguments.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), Locale.forLanguageTag("sv-SE")).format(arguments);
    }

    /** The constant in words; for none, the words of none. */
    public String of(String prefix, Enum<?> constant) {
        return bundle.getString(prefix + '.' + (constant == null ? "none" : constant.name()));
    }

    /** Where the hour is not known. */
    public static String day(Instant moment) {
        return ZonedDateTime.ofInstant(moment, ClockProducer.SWEDEN)
                .toLocalDate()
                .toString();
    }

    public static String minute(Instant moment) {
        return MINUTE.format(ZonedDateTime.ofInstant(moment, ClockProducer.SWEDEN));
    }
}
