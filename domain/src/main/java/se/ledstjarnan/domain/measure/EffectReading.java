package se.ledstjarnan.domain.measure;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.statistics.Xmr;
import se.ledstjarnan.domain.statistics.XmrSignal.Kind;

/**
 * What a control chart says of a measure: what was usual before it, and whether the time after it differs by more than chance. It says
 * that something changed, never why.
 *
 * @param months in order, the first of each period; what is missing has a value that is no number, and is never 0
 * @param at place of the first period that lies wholly after the measure; the number of periods where none does
 * @param chart its limits built on the periods before
 */
public record EffectReading(List<YearMonth> months, int at, Xmr chart, Said said) implements Serializable {

    /** Fewest values after the measure that anything can be said of. */
    public static final int FEWEST_AFTER = 3;

    /** What the chart says. */
    public enum Said {
        /** Too few values before to say what was usual. */
        TOO_SHORT,
        /** Too few values after. */
        TOO_EARLY,
        /** It was measured in another way soon after the measure, and the two are not compared. */
        BROKEN,
        /** No more than chance. */
        NO_SIGN,
        FEWER,
        MORE
    }

    /** What that means, where it is known which way is better. */
    public enum Turn {
        BETTER,
        WORSE,
        NONE
    }

    public EffectReading {
        months = List.copyOf(months);
    }

    /** @param counts one for each month */
    public static EffectReading of(List<YearMonth> months, double[] counts, YearMonth after) {
        return read(months, counts, after, Xmr.Numbers.COUNTS, false);
    }

    /**
     * Of an indicator. Only what was measured in the same way as just before the measure is read.
     *
     * @param values one for each period
     * @param broken the first month of the first period that was measured in another way than those before; null without a break
     */
    public static EffectReading of(
            List<YearMonth> periods, double[] values, YearMonth after, YearMonth broken, Xmr.Numbers numbers) {
        int cut = broken == null
                ? 0
                : (int) periods.stream()
                        .filter(period -> period.isBefore(broken))
                        .count();
        if (broken == null || broken.isBefore(after)) {
            return read(
                    periods.subList(cut, periods.size()),
                    Arrays.copyOfRange(values, cut, values.length),
                    after,
                    numbers,
                    false);
        }
        return read(periods.subList(0, cut), Arrays.copyOf(values, cut), after, numbers, cut < periods.size());
    }

    private static EffectReading read(
            List<YearMonth> months, double[] values, YearMonth after, Xmr.Numbers numbers, boolean cut) {
        int at = (int) months.stream().filter(month -> month.isBefore(after)).count();
        Xmr chart = Xmr.of(values, 0, at, numbers);
        return new EffectReading(months, at, chart, said(chart, at, cut));
    }

    // A sign counts where most of it lies after the measure: a run may begin with the last period before it.
    private static Said said(Xmr chart, int at, boolean cut) {
        if (!chart.hasLimits()) {
            return Said.TOO_SHORT;
        }
        if (known(chart, at, chart.size()) < FEWEST_AFTER) {
            return cut ? Said.BROKEN : Said.TOO_EARLY;
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

    private static int known(Xmr chart, int from, int to) {
        int known = 0;
        for (int i = from; i < to; i++) {
            known += chart.isMissing(i) ? 0 : 1;
        }
        return known;
    }

    /** @param better which way is better */
    public Turn turn(Direction better) {
        if (better == Direction.NEUTRAL || said != Said.FEWER && said != Said.MORE) {
            return Turn.NONE;
        }
        return (said == Said.MORE) == (better == Direction.HIGHER) ? Turn.BETTER : Turn.WORSE;
    }

    /** The mean before; no number where nothing is known. */
    public double before() {
        return mean(0, at);
    }

    /** The mean after; no number where nothing is known. */
    public double since() {
        return mean(at, chart.size());
    }

    private double mean(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += chart.isMissing(i) ? 0 : chart.value(i);
        }
        return sum / known(chart, from, to);
    }
}
