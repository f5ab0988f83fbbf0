package se.ledstjarnan.web.shared;

import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import se.ledstjarnan.domain.shared.Text;

/**
 * Reads what an address asks for. Addresses are typed, shortened and made up, so whatever cannot be meant is left out instead of
 * being an error: unknown words, ids that are no numbers, days that do not exist.
 */
public final class Asked {

    private static final int LONGEST = 100;

    private Asked() {}

    /** What the address says of it, or null. */
    public static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** Whether any of them stands in the address more than once; the first is what is read. */
    public static boolean isRepeated(Collection<String> names) {
        Map<String, String[]> all =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        return names.stream().anyMatch(name -> all.containsKey(name) && all.get(name).length > 1);
    }

    /** The constant of that name in any case, or else the given one. */
    public static <E extends Enum<E>> E constant(Class<E> type, String text, E otherwise) {
        if (text != null) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                    return constant;
                }
            }
        }
        return otherwise;
    }

    /** The number, or null. */
    public static Long id(String text) {
        try {
            return text == null || text.isBlank() ? null : Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The day as 2026-11-21, or null. */
    public static LocalDate day(String text) {
        try {
            return text == null || text.strip().length() != 10 ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The page of a list, from 1. */
    public static int page(String text) {
        Long page = id(text);
        return page == null ? 1 : (int) Math.max(1, Math.min(page, Integer.MAX_VALUE));
    }

    /** What was typed to search for, without control characters and not longer than anyone means; empty for nothing. */
    public static String text(String text) {
        String clean = Text.clean(text).replace('\n', ' ');
        return clean.codePointCount(0, clean.length()) <= LONGEST
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST));
    }
}
