package se.ledstjarnan.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.statistics.MonthlyCount;
import se.ledstjarnan.domain.statistics.XmrChart;
import se.ledstjarnan.ejb.statistics.Statistics;
import se.ledstjarnan.ejb.statistics.StatisticsService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Texts;

/** The statistics of those who lead or oversee: one chart, and tables whose figures lead to their cases. */
@Named("statistics")
@RequestScoped
public class StatisticsPage {

    @Inject
    private StatisticsService service;

    @Inject
    private StatisticsFilters filters;

    private Statistics counted;
    private XmrChart chart;

    /** A line of a table: what it is, how many, where they are, and where their chart is; addresses may be null. */
    public record Row(String name, int count, String cases, String chart, boolean chosen) {}

    /** A category whose months show more than chance. */
    public record Odd(String name, String words, String address) {}

    private Statistics counted() {
        if (counted == null) {
            counted = service.count(filters.filter());
        }
        return counted;
    }

    private XmrChart chart() {
        if (chart == null) {
            chart = charts().of(filters.filter().category());
        }
        return chart;
    }

    private CategoryCharts charts() {
        return new CategoryCharts(counted());
    }

    public boolean isDrawn() {
        return chart().points().size() > 1;
    }

    public ChartPicture getPicture() {
        return ChartPicture.of(chart());
    }

    public ChartWords getWords() {
        return new ChartWords(chart());
    }

    public XmrChart getChart() {
        return chart();
    }

    /** "Fall, Björkens särskilda boende". */
    public String getChartTitle() {
        return Texts.of("statistics.chart.of", filters.category(), filters.unit());
    }

    /** The cases behind a month of the chart. */
    public String cases(YearMonth month) {
        return cases(month.atDay(1), month.atEndOfMonth())
                .with("category", filters.filter().category())
                .toString();
    }

    /** The categories that show more than chance in the last three months, in the order of the categories. */
    public List<Odd> getOdd() {
        return charts().odd().entrySet().stream()
                .map(odd -> new Odd(
                        charts().name(odd.getKey()),
                        new ChartWords(odd.getValue()).getVerdict(),
                        filters.address()
                                .with("category", CategoryCharts.code(odd.getKey()))
                                .toString()))
                .toList();
    }

    public int getTotal() {
        return counted().units().stream().mapToInt(Statistics.Line::count).sum();
    }

    /** "december 2025–november 2026". */
    public String getPeriod() {
        ChartWords words = getWords();
        return Texts.of(
                "statistics.between",
                words.monthAndYear(counted().from()),
                words.monthAndYear(counted().running()));
    }

    public String getAllCases() {
        return period().with("category", filters.filter().category()).toString();
    }

    public List<Row> getUnits() {
        return counted().units().stream()
                .map(line -> new Row(
                        line.name(),
                        line.count(),
                        cases(line),
                        filters.address().with("unit", line.key()).toString(),
                        line.key().equals(Objects.toString(filters.filter().unitId(), null))))
                .toList();
    }

    /** None for units of then: a list finds cases where they are now. */
    private String cases(Statistics.Line line) {
        return filters.filter().as() == OrganisedAs.THEN
                ? null
                : period().with("unit", line.key())
                        .with("category", filters.filter().category())
                        .toString();
    }

    public List<Row> getCategories() {
        return counted().categories().stream()
                .map(series -> new Row(
                        charts().name(series),
                        series.months().stream()
                                .filter(m -> !m.month().isBefore(counted().from()))
                                .mapToInt(MonthlyCount::count)
                                .sum(),
                        period().with("category", CategoryCharts.code(series)).toString(),
                        filters.address()
                                .with("category", CategoryCharts.code(series))
                                .toString(),
                        CategoryCharts.code(series).equals(filters.filter().category())))
                .filter(row -> row.count() > 0)
                .sorted(Comparator.comparingInt(Row::count).reversed())
                .toList();
    }

    public List<Row> getSeverities() {
        return counted().severities().stream()
                .map(line -> new Row(
                        line.key() == null ? Texts.of("statistics.unjudged") : line.name(),
                        line.count(),
                        period().with("category", filters.filter().category())
                                .with("severity", line.key() == null ? "none" : line.key())
                                .toString(),
                        null,
                        false))
                .toList();
    }

    public List<Row> getCauses() {
        return counted().causes().stream()
                .map(line -> new Row(
                        Texts.of("deviation.causeArea." + line.key()),
                        line.count(),
                        period().with("category", filters.filter().category())
                                .with("cause", StatisticsFilters.lower(line.key()))
                                .toString(),
                        null,
                        false))
                .toList();
    }

    private Address period() {
        return cases(counted().from().atDay(1), counted().running().atEndOfMonth());
    }

    private Address cases(LocalDate from, LocalDate to) {
        return filters.cases().with("from", from).with("to", to);
    }
}
