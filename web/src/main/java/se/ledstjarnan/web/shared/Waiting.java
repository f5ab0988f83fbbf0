package se.ledstjarnan.web.shared;

import java.time.LocalDate;
import java.util.List;

/**
 * What waits for the user, as one feature knows it. A feature supplies a CDI bean of this type; the start page gathers all of
 * them, what is due first on top. At most some ten tasks each, by one query.
 */
public interface Waiting {

    List<Task> tasks();

    /**
     * One thing to do.
     *
     * @param due the last day, or null when there is none
     * @param page where it is done, with its parameters, as {@code /deviation/case.xhtml?id=7}
     * @param what what to do, in a few words that begin with a verb
     * @param about which case or measure it concerns, on the line beneath
     * @param state the state in words, or null
     * @param stateKind {@code late}, {@code soon}, {@code fine}, {@code active} or null for neutral
     */
    record Task(LocalDate due, String page, String what, String about, String state, String stateKind) {}
}
