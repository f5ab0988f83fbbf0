package se.ledstjarnan.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.ledstjarnan.domain.notification.MailKind;

/** The words of a mail, from its kind, its number and its page. */
@ApplicationScoped
public class MailTexts {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    @Inject
    @ConfigProperty(name = "ledstjarnan.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    public String subject(MailKind kind, String number) {
        return format(text(kind + ".subject"), number == null ? "" : number).strip();
    }

    public String body(MailKind kind, String path) {
        return format(text("frame"), text(kind + ".body"), link(path));
    }

    /** The page as an absolute address. */
    public String link(String path) {
        return (baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl) + path;
    }

    private static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, SWEDISH).format(arguments);
    }

    private static String text(String key) {
        return ResourceBundle.getBundle(
                        "se.ledstjarnan.ejb.notification.mail", SWEDISH, MailTexts.class.getClassLoader())
                .getString(key);
    }
}
