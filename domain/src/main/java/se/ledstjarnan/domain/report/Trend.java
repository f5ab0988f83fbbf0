package se.ledstjarnan.domain.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.statistics.MonthlyCount;
import se.ledstjarnan.domain.statistics.XmrChart;
import se.ledstjarnan.domain.statistics.XmrSignal;

/**
 * How a quarter's months stand against what came before, judged by a control chart whose limits the quarter is not part of. Says
 * only what a chart can say: more reports may mean better reporting.
 */
public enum Trend {
    USUAL,
    MANY,
    FEW,
    HIGHER_LEVEL,
    LOWER_LEVEL,
    RISING,
    FALLING,
    /** Too seldom for months to be compared: fewer than one a month. */
    RARE,
    /** Too few months to say what is usual. */
    TOO_SHORT;

    /** The months of the quarter are the last three. */
    public static Trend of(List<MonthlyCount> months, Quarter quarter) {
        XmrChart chart = chart(months);
        if (!chart.hasLimits()) {
            return TOO_SHORT;
        }
        if (chart.mean() < 1) {
            return RARE;
        }
        return newest(chart, quarter).map(signal -> of(signal.kind())).orElse(USUAL);
    }

    /** The chart the trend is read from. */
    public static XmrChart chart(List<MonthlyCount> months) {
        int before = months.size() - 3;
        return before >= XmrChart.FEWEST ? XmrChart.of(months, before) : XmrChart.of(months);
    }

    /** The strongest sign that touches the quarter. */
    public static Optional<XmrSignal> newest(XmrChart chart, Quarter quarter) {
        YearMonth first = YearMonth.from(quarter.firstDay());
        return chart.signals().stream()
                .filter(signal -> !signal.to().isBefore(first))
                .min((a, b) -> a.kind().compareTo(b.kind()));
    }

    private static Trend of(XmrSignal.Kind kind) {
        return switch (kind) {
            case ABOVE -> MANY;
            case BELOW -> FEW;
            case SHIFT_UP -> HIGHER_LEVEL;
            case SHIFT_DOWN -> LOWER_LEVEL;
            case RISING -> RISING;
            case FALLING -> FALLING;
        };
    }

    /** Whether it is worth a reader's attention. */
    public boolean isSign() {
        return this != USUAL && this != RARE && this != TOO_SHORT;
    }
}
