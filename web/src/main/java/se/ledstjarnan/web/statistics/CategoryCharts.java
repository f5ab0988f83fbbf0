package se.ledstjarnan.web.statistics;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.ledstjarnan.domain.statistics.MonthlyCount;
import se.ledstjarnan.domain.statistics.XmrChart;
import se.ledstjarnan.ejb.deviation.CaseFilter;
import se.ledstjarnan.ejb.statistics.Statistics;
import se.ledstjarnan.web.shared.Texts;

/** Charts of what was counted, of the months that are over: the last year is held against those before it. */
record CategoryCharts(Statistics counted) {

    /** Months that a chart shows. */
    private static final int SHOWN = 24;

    private static final int JUDGED = 12;

    /** How far back a sign may end and still be told as news. */
    private static final int NEWS = 3;

    /** As an address says it. */
    static String code(Statistics.Series series) {
        return series.code() == null ? CaseFilter.UNJUDGED : series.code();
    }

    /** Of one category, or of all where it is null. */
    XmrChart of(String category) {
        Map<YearMonth, Integer> sums = new TreeMap<>();
        for (Statistics.Series series : counted.categories()) {
            if (category == null || category.equals(code(series))) {
                series.months().forEach(m -> sums.merge(m.month(), m.count(), Integer::sum));
            }
        }
        return chart(sums.entrySet().stream()
                .map(sum -> new MonthlyCount(sum.getKey(), sum.getValue()))
                .toList());
    }

    private XmrChart chart(List<MonthlyCount> months) {
        List<MonthlyCount> over = months.stream()
                .filter(m -> m.month().isBefore(counted.running()))
                .toList();
        return XmrChart.of(over, Math.max(over.size() - JUDGED, XmrChart.FEWEST))
                .last(SHOWN);
    }

    /** The categories that show more than chance of late. */
    Map<Statistics.Series, XmrChart> odd() {
        YearMonth since = counted.running().minusMonths(NEWS);
        Map<Statistics.Series, XmrChart> odd = new LinkedHashMap<>();
        for (Statistics.Series series : counted.categories()) {
            XmrChart chart = chart(series.months());
            chart.newest().filter(newest -> !newest.to().isBefore(since)).ifPresent(newest -> odd.put(series, chart));
        }
        return odd;
    }

    /** Both compartments have falls; which of them is said where the reader sees both. */
    String name(Statistics.Series series) {
        if (series.name() == null) {
            return Texts.of("statistics.unjudged");
        }
        boolean alone = counted.categories().stream()
                        .filter(other -> series.name().equals(other.name()))
                        .count()
                == 1;
        return alone
                ? series.name()
                : Texts.of(
                        "statistics.category",
                        series.name(),
                        Texts.of("deviation.list.compartment." + series.compartment()));
    }
}
