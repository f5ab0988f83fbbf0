package se.ledstjarnan.domain.selfmonitoring;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An answer as typed; all may be missing, since it is kept while somebody writes.
 *
 * @param figure of a scale or a number
 * @param right how many were right of those observed
 * @param observed how many were observed
 */
public record AnswerContent(AnswerChoice choice, BigDecimal figure, Integer right, Integer observed, String comment)
        implements Serializable {

    public static AnswerContent of(AnswerChoice choice) {
        return new AnswerContent(choice, null, null, null, null);
    }

    public static AnswerContent figure(String figure) {
        return new AnswerContent(null, new BigDecimal(figure), null, null, null);
    }

    public static AnswerContent observed(int right, int observed) {
        return new AnswerContent(null, null, right, observed, null);
    }

    boolean isNotApplicable() {
        return choice == AnswerChoice.NOT_APPLICABLE;
    }
}
