package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.time.Instant;

/** A file that was taken in, as shown. */
public record ImportRecord(
        ImportKind kind, Instant at, String givenName, String familyName, int added, int changed, int ended)
        implements Serializable {

    public String by() {
        return givenName + " " + familyName;
    }
}
