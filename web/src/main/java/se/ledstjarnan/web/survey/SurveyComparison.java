package se.ledstjarnan.web.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.ejb.survey.SurveyView;

/** What the rounds of a series gave, a line for each figure and a column for each year. */
public record SurveyComparison(List<Integer> years, List<Line> lines) {

    /** A figure over the years, in the order of the years; null for a year without it. */
    public record Line(String name, String unit, List<BigDecimal> values) {}

    static SurveyComparison of(List<SurveyView.Result> results) {
        List<Integer> years = results.stream()
                .map(SurveyView.Result::year)
                .distinct()
                .sorted()
                .toList();
        return new SurveyComparison(years, lines(results, years));
    }

    private static List<Line> lines(List<SurveyView.Result> results, List<Integer> years) {
        Map<String, Map<Integer, BigDecimal>> figures = new LinkedHashMap<>();
        results.forEach(
                result -> figures.computeIfAbsent(result.name() + '\n' + result.unit(), none -> new LinkedHashMap<>())
                        .put(result.year(), result.value()));
        return figures.entrySet().stream()
                .map(figure -> new Line(
                        figure.getKey().split("\n")[0],
                        figure.getKey().split("\n")[1],
                        values(figure.getValue(), years)))
                .toList();
    }

    private static List<BigDecimal> values(Map<Integer, BigDecimal> figures, List<Integer> years) {
        List<BigDecimal> values = new ArrayList<>();
        years.forEach(year -> values.add(figures.get(year)));
        return values;
    }
}
