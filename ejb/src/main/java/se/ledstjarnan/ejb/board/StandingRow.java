package se.ledstjarnan.ejb.board;

import java.io.Serializable;
import java.time.Instant;

/** The standing report of a meeting. @param approvedAt null while it is a draft */
public record StandingRow(long id, Instant approvedAt) implements Serializable {

    public boolean approved() {
        return approvedAt != null;
    }
}
