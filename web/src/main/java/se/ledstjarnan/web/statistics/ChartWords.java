package se.ledstjarnan.web.statistics;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import se.ledstjarnan.domain.statistics.MonthlyCount;
import se.ledstjarnan.domain.statistics.XmrChart;
import se.ledstjarnan.domain.statistics.XmrSignal;
import se.ledstjarnan.web.shared.Texts;

/** Says what a chart shows, in plain sentences; a sign of more than chance is named by the rule it breaks. */
public record ChartWords(XmrChart chart) {

    /** The sign that is newest, said in a few words: "Ovanligt många i november." */
    public String getVerdict() {
        if (!chart.hasLimits()) {
            return Texts.of("statistics.verdict.tooFew");
        }
        return chart.newest().map(this::verdict).orElseGet(() -> Texts.of("statistics.verdict.none"));
    }

    private String verdict(XmrSignal sign) {
        return Texts.of("statistics.verdict." + sign.kind(), month(sign.from()));
    }

    /** What it is compared with, and what to do. */
    public String getExplanation() {
        if (!chart.hasLimits()) {
            return Texts.of("statistics.explain.tooFew", XmrChart.FEWEST);
        }
        return chart.newest()
                .map(sign -> Texts.of("statistics.explain." + sign.kind(), count(sign.from()), getRange()))
                .orElseGet(() -> Texts.of(
                        "statistics.explain.none", capital(month(last().month())), last().count(), getRange()));
    }

    /** Every sign in the months shown with the rule it breaks, the newest first. */
    public List<String> getRules() {
        return chart.signals().stream()
                .sorted((one, other) -> other.to().compareTo(one.to()))
                .map(sign -> verdict(sign) + " " + Texts.of("statistics.rule." + sign.kind()))
                .toList();
    }

    /** What is normal: "4–18". */
    public String getRange() {
        return chart.normalLow() == chart.normalHigh()
                ? String.valueOf(chart.normalHigh())
                : chart.normalLow() + "–" + chart.normalHigh();
    }

    MonthlyCount last() {
        return chart.points().get(chart.points().size() - 1);
    }

    private int count(YearMonth month) {
        return chart.points().stream()
                .filter(point -> point.month().equals(month))
                .mapToInt(MonthlyCount::count)
                .findFirst()
                .orElse(0);
    }

    /** As "november", with the year where it is not clear. */
    public String month(YearMonth month) {
        boolean clear = month.isAfter(last().month().minusYears(1));
        return clear ? name(month) : monthAndYear(month);
    }

    /** As "november 2026". */
    public String monthAndYear(YearMonth month) {
        return name(month) + " " + month.getYear();
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Texts.SWEDISH);
    }

    /** As "nov", under the chart. */
    public String shortMonth(YearMonth month) {
        return name(month).substring(0, 3);
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Texts.SWEDISH) + word.substring(1);
    }

    public String getTableCaption() {
        return chart.hasLimits()
                ? Texts.of("statistics.table.caption", getRange())
                : Texts.of("statistics.table.caption.plain");
    }
}
