package se.ledstjarnan.domain.selfmonitoring;

import java.io.Serializable;
import java.math.BigDecimal;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A question as typed.
 *
 * @param help what counts as yes
 * @param citation the legal demand behind it
 * @param low the least that is right: of a scale, or of a figure; null for no limit
 * @param high the most that is right, of a figure; null for no limit
 * @param observations how many are to be observed
 */
public record QuestionContent(
        QuestionKind kind,
        String text,
        String help,
        String citation,
        BigDecimal low,
        BigDecimal high,
        Integer observations)
        implements Serializable {

    /** The highest of a scale. */
    public static final int SCALE = 5;

    /** How many are observed where nothing else is said. */
    public static final int OBSERVATIONS = 10;

    private static final int MOST_OBSERVATIONS = 100;
    private static final BigDecimal LARGEST = new BigDecimal("1000000");
    private static final int MOST_DECIMALS = 2;

    public static QuestionContent yesNo(String text) {
        return new QuestionContent(QuestionKind.YES_NO, text, null, null, null, null, null);
    }

    /** Throws at the field kind, text, help, citation, low, high or observations. */
    public void check() {
        if (kind == null) {
            throw DomainException.at("questionKind", "shared.required");
        }
        Text.required(text, ListQuestion.LONGEST, "text");
        Text.optional(help, ListQuestion.LONGEST, "help");
        Text.optional(citation, Text.SHORT, "citation");
        switch (kind) {
            case SCALE -> {
                if (low != null && !isOnScale(low)) {
                    throw DomainException.at("low", "selfmonitoring.notOnScale", SCALE);
                }
            }
            case NUMBER -> checkLimits();
            case OBSERVATIONS -> {
                if (observations != null && (observations < 1 || observations > MOST_OBSERVATIONS)) {
                    throw DomainException.at("observations", "selfmonitoring.badObservations", MOST_OBSERVATIONS);
                }
            }
            default -> {
                // Yes and no need no limits.
            }
        }
    }

    private void checkLimits() {
        if (low == null && high == null) {
            throw DomainException.at("low", "selfmonitoring.limitMissing");
        }
        checkFigure(low, "low");
        checkFigure(high, "high");
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw DomainException.at("high", "selfmonitoring.limitsCrossed");
        }
    }

    static boolean isOnScale(BigDecimal figure) {
        return figure.stripTrailingZeros().scale() <= 0
                && figure.compareTo(BigDecimal.ONE) >= 0
                && figure.compareTo(BigDecimal.valueOf(SCALE)) <= 0;
    }

    /** Throws at the field where the figure is out of all reason. */
    static void checkFigure(BigDecimal figure, String field) {
        if (figure != null
                && (figure.abs().compareTo(LARGEST) > 0
                        || figure.stripTrailingZeros().scale() > MOST_DECIMALS)) {
            throw DomainException.at(field, "selfmonitoring.badNumber", MOST_DECIMALS);
        }
    }
}
