package se.ledstjarnan.domain.statistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.statistics.XmrSignal.Kind;

/**
 * A control chart with its periods named: months, quarters, years, or what else can be put in order.
 *
 * @param periods in order, as many as the chart has values
 */
public record XmrSeries<P extends Comparable<? super P> & Serializable>(List<P> periods, Xmr xmr)
        implements Serializable {

    /** A value of its period; null where it is missing. */
    public record Point<P>(P period, Double value) {}

    /** A sign with the periods that it lasts from and to. */
    public record Sign<P>(Kind kind, P from, P to) {}

    public XmrSeries {
        periods = List.copyOf(periods);
        if (periods.size() != xmr.size()) {
            throw new IllegalArgumentException(periods.size() + " periods of " + xmr.size() + " values");
        }
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i - 1).compareTo(periods.get(i)) >= 0) {
                throw new IllegalArgumentException("periods must follow each other: " + periods.get(i));
            }
        }
    }

    /** Limits from all the values. */
    public static <P extends Comparable<? super P> & Serializable> XmrSeries<P> of(
            List<Point<P>> points, Xmr.Numbers numbers) {
        return of(points, null, null, numbers);
    }

    /**
     * Limits from some of the values.
     *
     * @param start the first period after the last break in the series; null without a break
     * @param end the first period that is judged only, and not built on; null where all are built on
     */
    public static <P extends Comparable<? super P> & Serializable> XmrSeries<P> of(
            List<Point<P>> points, P start, P end, Xmr.Numbers numbers) {
        double[] values = new double[points.size()];
        List<P> periods = new ArrayList<>(values.length);
        int first = 0;
        int last = values.length;
        for (int i = 0; i < values.length; i++) {
            Point<P> point = points.get(i);
            values[i] = point.value() == null ? Double.NaN : point.value();
            periods.add(point.period());
            if (start != null && point.period().compareTo(start) < 0) {
                first = i + 1;
            }
            if (end != null && last == values.length && point.period().compareTo(end) >= 0) {
                last = i;
            }
        }
        return new XmrSeries<>(periods, Xmr.of(values, first, last, numbers));
    }

    public List<Sign<P>> signs() {
        return xmr.signs().stream().map(this::named).toList();
    }

    /** What to say first: the sign that lasts longest into the present; of those the strongest. */
    public Optional<Sign<P>> newest() {
        return xmr.newest().map(this::named);
    }

    private Sign<P> named(Xmr.Sign sign) {
        return new Sign<>(sign.kind(), periods.get(sign.from()), periods.get(sign.to()));
    }
}
