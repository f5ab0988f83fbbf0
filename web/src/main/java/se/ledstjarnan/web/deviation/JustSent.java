package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/**
 * The reports that the user has sent in this session and not been asked about yet. Known here and nowhere else, so that nobody can
 * tell afterwards who answered what.
 */
@SessionScoped
public class JustSent implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Set<String> numbers = new HashSet<>();

    public synchronized void add(String number) {
        numbers.add(number);
    }

    public synchronized boolean holds(String number) {
        return numbers.contains(number);
    }

    /** True once for each report. */
    public synchronized boolean take(String number) {
        return numbers.remove(number);
    }
}
