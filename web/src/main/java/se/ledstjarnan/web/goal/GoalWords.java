package se.ledstjarnan.web.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.goal.KoladaFigure;
import se.ledstjarnan.domain.goal.Quarter;
import se.ledstjarnan.web.shared.Texts;

/** Says the values of measures; what is missing is said to be, and never shown as 0. */
@Named
@ApplicationScoped
public class GoalWords {

    private static final int DECIMALS = 1;
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    /** "81,5", "1 204 300", or that it is missing. */
    public String value(BigDecimal value) {
        if (value == null) {
            return Texts.of("goal.missing");
        }
        int decimals = value.abs().compareTo(LARGE) >= 0 ? 0 : DECIMALS;
        NumberFormat format = NumberFormat.getInstance(Texts.SWEDISH);
        format.setMaximumFractionDigits(decimals);
        return format.format(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** The own value; why it is missing, where that is known. */
    public String own(KoladaFigure figure) {
        return figure.own() == null && figure.few() ? Texts.of("goal.few") : value(figure.own());
    }

    public String quarter(Quarter quarter) {
        return Texts.of("goal.quarter." + quarter);
    }

    /** The tag's kind; the words say the same. */
    public String kind(Quarter quarter) {
        return switch (quarter) {
            case BEST -> "fine";
            case MIDDLE -> "quiet";
            case WORST -> "soon";
        };
    }

    public String direction(Direction direction) {
        return Texts.of("goal.direction." + direction);
    }
}
