package se.ledstjarnan.web.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.statistics.MonthlyCount;
import se.ledstjarnan.domain.statistics.XmrChart;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.statistics.Pivot;
import se.ledstjarnan.ejb.statistics.PivotAsk;
import se.ledstjarnan.ejb.statistics.PivotSplit;

/**
 * The totals of the rows as a picture: counts of months as a control chart, all else as bars.
 *
 * @param chart null for bars
 * @param more how many rows have no bar
 */
public record PivotPicture(XmrChart chart, List<Bar> bars, int more) {

    private static final int MOST = 15;
    private static final int SHOWN = 36;
    private static final int LONGEST = 26;
    private static final int LEFT = 190;
    private static final int WIDTH = 170;
    private static final int STEP = 26;

    /** A row's bar. */
    public record Bar(String name, String words, int y, double width) {}

    static PivotPicture of(Pivot pivot) {
        List<MonthlyCount> months = months(pivot);
        return months.size() > 1 ? new PivotPicture(XmrChart.of(months).last(SHOWN), List.of(), 0) : bars(pivot);
    }

    /** The whole months of the period that are over, noughts included; empty where it is not months that are counted. */
    private static List<MonthlyCount> months(Pivot pivot) {
        PivotAsk ask = pivot.ask();
        List<MonthlyCount> months = new ArrayList<>();
        if (ask.rows() != PivotSplit.MONTH
                || !ask.measure().isCount()
                || pivot.rows().isEmpty()) {
            return months;
        }
        YearMonth first = YearMonth.parse(pivot.rows().get(0).key());
        YearMonth begun = YearMonth.from(ask.from());
        YearMonth whole = ask.from().getDayOfMonth() == 1 ? begun : begun.plusMonths(1);
        LocalDate today = LocalDate.now(ClockProducer.SWEDEN);
        LocalDate end = ask.to().isBefore(today) ? ask.to().plusDays(1) : today;
        for (YearMonth m = first.isBefore(whole) ? whole : first;
                m.atEndOfMonth().isBefore(end);
                m = m.plusMonths(1)) {
            Pivot.Figure figure = pivot.figure(m.toString(), null);
            months.add(new MonthlyCount(m, figure == null ? 0 : figure.value().intValue()));
        }
        return months;
    }

    private static PivotPicture bars(Pivot pivot) {
        List<Pivot.Head> rows = pivot.rows();
        boolean time = pivot.ask().rows().isTime();
        int size = Math.min(MOST, rows.size());
        List<Pivot.Head> drawn = time ? rows.subList(rows.size() - size, rows.size()) : rows.subList(0, size);
        double highest = drawn.stream()
                .map(row -> pivot.figure(row.key(), null))
                .filter(figure -> figure != null && !figure.isHidden())
                .mapToDouble(Pivot.Figure::value)
                .max()
                .orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (Pivot.Head row : drawn) {
            Pivot.Figure figure = pivot.figure(row.key(), null);
            boolean shown = figure != null && !figure.isHidden() && highest > 0;
            double width = shown ? Math.max(0, Math.round(WIDTH * 10 * figure.value() / highest) / 10.0) : 0;
            String words = PivotWords.figure(pivot.ask().measure(), figure, pivot.threshold());
            bars.add(new Bar(shorten(PivotWords.head(pivot.ask().rows(), row)), words, bars.size() * STEP, width));
        }
        return new PivotPicture(null, bars, rows.size() - size);
    }

    private static String shorten(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }

    public boolean isControl() {
        return chart != null;
    }

    public ChartPicture getPicture() {
        return ChartPicture.of(chart);
    }

    public ChartWords getWords() {
        return new ChartWords(chart);
    }

    public int getHeight() {
        return bars.size() * STEP + 4;
    }

    public int getLeft() {
        return LEFT;
    }
}
