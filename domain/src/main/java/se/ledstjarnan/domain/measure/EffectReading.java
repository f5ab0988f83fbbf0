package se.ledstjarnan.domain.measure;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import se.ledstjarnan.domain.statistics.Xmr;
import se.ledstjarnan.domain.statistics.XmrSignal.Kind;

/**
 * What a control chart says of a measure: what was usual before it, and whether the time after it differs by more than chance. It says
 * that something changed, never why.
 *
 * @param months in order, without gaps
 * @param at place of the first month that lies wholly after the measure; the number of months where none does
 * @param chart its limits built on the months before
 */
public record EffectReading(List<YearMonth> months, int at, Xmr chart, Said said) implements Serializable {

    /** Fewest months after the measure that anything can be said of. */
    public static final int FEWEST_AFTER = 3;

    /** What the chart says. */
    public enum Said {
        /** Too few months before to say what was usual. */
        TOO_SHORT,
        /** Too few months after. */
        TOO_EARLY,
        /** No more than chance. */
        NO_SIGN,
        FEWER,
        MORE
    }

    public EffectReading {
        months = List.copyOf(months);
    }

    /** @param counts one for each month */
    public static EffectReading of(List<YearMonth> months, double[] counts, YearMonth after) {
        int at = (int) months.stream().filter(month -> month.isBefore(after)).count();
        Xmr chart = Xmr.of(counts, 0, at, Xmr.Numbers.COUNTS);
        return new EffectReading(months, at, chart, said(chart, at));
    }

    // A sign counts where most of it lies after the measure: a run may begin with the last month before it.
    private static Said said(Xmr chart, int at) {
        if (!chart.hasLimits()) {
            return Said.TOO_SHORT;
        }
        if (chart.size() - at < FEWEST_AFTER) {
            return Said.TOO_EARLY;
        }
        return chart.signs().stream()
                .filter(sign -> sign.to() - at + 1 > at - sign.from())
                .reduce((one, other) -> other.to() >= one.to() ? other : one)
                .map(sign -> isDown(sign.kind()) ? Said.FEWER : Said.MORE)
                .orElse(Said.NO_SIGN);
    }

    private static boolean isDown(Kind kind) {
        return kind == Kind.BELOW || kind == Kind.SHIFT_DOWN || kind == Kind.FALLING;
    }

    /** How many a month there were before. */
    public double before() {
        return mean(0, at);
    }

    /** How many a month there have been after. */
    public double since() {
        return mean(at, chart.size());
    }

    private double mean(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += chart.value(i);
        }
        return to == from ? 0 : sum / (to - from);
    }
}
