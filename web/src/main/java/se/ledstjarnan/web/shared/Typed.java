package se.ledstjarnan.web.shared;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import se.ledstjarnan.domain.shared.NotFoundException;

/** Reads what stands in an address or was sent by a form, where anyone may have typed anything. A converter would leave the page half made. */
public final class Typed {

    private Typed() {}

    /** Throws NotFoundException for what cannot be the id of anything. */
    public static Long id(String typed) {
        try {
            return Long.valueOf(typed == null ? "" : typed.strip());
        } catch (NumberFormatException e) {
            throw new NotFoundException();
        }
    }

    /** The number that people know something by, from 1; throws NotFoundException for what can be none. */
    public static int number(String typed) {
        long number = id(typed);
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw new NotFoundException();
        }
        return (int) number;
    }

    /** The same; null for nothing typed. */
    public static Integer optionalNumber(String typed) {
        return typed == null || typed.isBlank() ? null : number(typed);
    }

    /** Null for nothing typed. */
    public static Long optionalId(String typed) {
        return typed == null || typed.isBlank() ? null : id(typed);
    }

    /** The number of a page; the first one for anything else. */
    public static int page(String typed) {
        try {
            return Math.max(1, Integer.parseInt(typed == null ? "" : typed.strip()));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** What was chosen of several, each once: a form that somebody has tampered with may send the same twice. */
    public static <T> Set<T> chosen(T[] sent) {
        return new LinkedHashSet<>(Arrays.asList(sent));
    }
}
