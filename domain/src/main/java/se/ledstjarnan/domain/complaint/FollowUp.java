package se.ledstjarnan.domain.complaint;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.FeedbackChannel;

/**
 * What somebody with a code is told: how far it has come and what was replied. Nothing of what was written, and no names.
 *
 * @param handedTo the authority or care provider that is to answer; null while it is the municipality's own
 */
public record FollowUp(DeviationStatus status, Instant sentAt, String handedTo, List<Answer> answers)
        implements Serializable {

    public FollowUp {
        answers = List.copyOf(answers);
    }

    /**
     * A reply; its words only where it was given here. Given otherwise, it may have been meant for other eyes than those of whoever has
     * the code.
     *
     * @param channel null for thanks
     */
    public record Answer(FeedbackChannel channel, String text, String planned, String toChild, Instant at)
            implements Serializable {

        /** Thanks for praise. */
        public Answer(String text, Instant at) {
            this(null, text, null, null, at);
        }
    }
}
