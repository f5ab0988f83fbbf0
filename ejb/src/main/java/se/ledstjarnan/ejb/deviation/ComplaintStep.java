package se.ledstjarnan.ejb.deviation;

import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.Feedback;

/**
 * A complaint or a view came in, was replied to, or was handed over to somebody outside; told within the same transaction.
 *
 * @param reply null for anything but a reply
 */
public record ComplaintStep(Deviation complaint, Kind kind, Feedback reply) {

    /** What happened. */
    public enum Kind {
        CAME_IN,
        REPLIED,
        HANDED_OVER
    }
}
