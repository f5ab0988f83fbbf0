package se.ledstjarnan.web.shared;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Reads the parameters of a list's address one after the other, and remembers what was understood, so that the list can be addressed
 * again, and whether anything was not, so that it can say so.
 */
public final class AddressReader {

    private final UnaryOperator<String> parameter;
    private final Map<String, String> known = new LinkedHashMap<>();
    private boolean ignored;
    private boolean cut;

    /** @param parameter gives the value of a parameter, or null */
    public AddressReader(UnaryOperator<String> parameter) {
        this.parameter = parameter;
    }

    /** The constant of that name, or null. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        E constant = Asked.constant(type, typed(name), null);
        keep(name, constant == null ? null : lower(constant));
        return constant;
    }

    public Long id(String name) {
        return keep(name, Asked.id(typed(name)));
    }

    /** The day, or null; one that does not exist is told of by {@link #isBadDay}. */
    public LocalDate day(String name) {
        LocalDate day = Asked.day(typed(name));
        if (day != null) {
            known.put(name, day.toString());
        }
        return day;
    }

    public boolean isBadDay(String name) {
        String typed = typed(name);
        return typed != null && !typed.isBlank() && Asked.day(typed) == null;
    }

    public boolean flag(String name) {
        boolean on = "1".equals(typed(name));
        keep(name, on ? "1" : null);
        return on;
    }

    /** Words to search for; empty for none. */
    public String text(String name) {
        String typed = typed(name);
        String text = Asked.text(typed);
        cut |= typed != null && text.length() < typed.strip().length() - 1;
        if (!text.isEmpty()) {
            known.put(name, text);
        }
        return text;
    }

    /** What was typed, for a parameter of the list's own kind; hand what it means to {@link #keep}. */
    public String typed(String name) {
        return parameter.apply(name);
    }

    /** Remembers what a parameter means, or, when null, that it was not understood; gives it back. */
    public <T> T keep(String name, T value) {
        if (value != null) {
            known.put(name, value.toString());
        } else {
            String typed = typed(name);
            ignored |= typed != null && !typed.isBlank();
        }
        return value;
    }

    /** A constant as it stands in an address; null for null. */
    public static String lower(Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    /** What was understood, as it stands in an address, in the order asked for. */
    public Map<String, String> known() {
        return new LinkedHashMap<>(known);
    }

    /** Something was not understood. */
    public boolean isIgnored() {
        return ignored;
    }

    /** More text was given than is searched for. */
    public boolean isCut() {
        return cut;
    }
}
