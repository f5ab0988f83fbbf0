package se.ledstjarnan.ejb.shared;

import java.util.Locale;
import se.ledstjarnan.domain.shared.Text;

/** What was typed to search for, as a pattern for {@code lower(…) like … escape '\'}: its own signs stand for themselves. */
public final class LikePattern {

    private LikePattern() {}

    /** Finds texts that hold what was typed, in small or capital letters. */
    public static String containing(String typed) {
        return "%" + itself(Text.clean(typed).toLowerCase(Locale.ROOT)) + "%";
    }

    /** Finds texts that begin so, in the letters given. */
    public static String beginning(String text) {
        return itself(text) + "%";
    }

    private static String itself(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
