package se.ledstjarnan.ejb.report;

import java.io.Serializable;
import java.time.Instant;

/** A comment on a chapter. @param settledBy null while something remains to be done about it */
public record CommentRow(Long id, int position, String words, String by, Instant at, String settledBy)
        implements Serializable {

    public boolean open() {
        return settledBy == null;
    }
}
