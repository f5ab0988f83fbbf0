package se.ledstjarnan.ejb.analysis;

import java.io.Serializable;
import java.time.LocalDate;

/** Somebody's time in the group. @param to null until further notice */
public record GroupMember(
        long id, String name, String title, String unit, String decision, LocalDate from, LocalDate to, When when)
        implements Serializable {

    /** Whether it is now. */
    public enum When {
        NOW,
        COMING,
        OVER
    }
}
