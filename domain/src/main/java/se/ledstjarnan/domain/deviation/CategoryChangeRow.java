package se.ledstjarnan.domain.deviation;

import java.io.Serializable;
import java.time.Instant;

/** A change of a category as one line of the history; the names are those of the employee who made it. */
public record CategoryChangeRow(
        String parent, String category, CategoryChange.Kind kind, Instant at, String givenName, String familyName)
        implements Serializable {

    public String by() {
        return givenName + " " + familyName;
    }
}
