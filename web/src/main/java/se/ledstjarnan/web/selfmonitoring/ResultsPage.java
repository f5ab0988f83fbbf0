package se.ledstjarnan.web.selfmonitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import se.ledstjarnan.domain.selfmonitoring.Score;
import se.ledstjarnan.ejb.selfmonitoring.CheckGoal;
import se.ledstjarnan.ejb.selfmonitoring.CheckResultService;
import se.ledstjarnan.ejb.selfmonitoring.CheckResults;
import se.ledstjarnan.ejb.selfmonitoring.CheckRoundService;
import se.ledstjarnan.ejb.selfmonitoring.TestedRisk;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** What the checks of a list have shown: over time, between units and against the target. */
@Named
@RequestScoped
public class ResultsPage {

    @Inject
    private CheckResultService service;

    @Inject
    private CheckRoundService rounds;

    @Inject
    private Say say;

    private CheckResults results;
    private Long unit;
    private List<TestedRisk> tested;
    private List<CheckGoal> goals;

    /** A unit's last result and the one before. @param change in percentage points; null where it cannot be said */
    public record UnitLine(long unitId, String unit, String day, Score last, Score before, Integer change) {}

    public CheckResults getResults() {
        if (results == null) {
            Long list = Asked.id(Asked.parameter("list"));
            unit = Asked.id(Asked.parameter("unit"));
            results = service.results(list == null ? null : (int) Math.max(0, Math.min(list, Integer.MAX_VALUE)), unit);
        }
        return results;
    }

    public List<Choice> getLists() {
        return getResults().lists().stream()
                .map(each -> new Choice(
                        Long.toString(each.id()),
                        each.name(),
                        getResults().list() != null
                                && each.id() == getResults().list().longValue()))
                .toList();
    }

    public List<Choice> getUnits() {
        Map<Long, String> units = new LinkedHashMap<>();
        getResults().points().forEach(point -> units.put(point.unitId(), point.unit()));
        return units.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(each -> new Choice(each.getKey().toString(), each.getValue(), Objects.equals(each.getKey(), unit)))
                .toList();
    }

    /** The last of every unit, the weakest first; those with too few answers last. */
    public List<UnitLine> getLines() {
        Map<Long, List<CheckResults.Point>> byUnit = new LinkedHashMap<>();
        getResults()
                .points()
                .forEach(point -> byUnit.computeIfAbsent(point.unitId(), none -> new ArrayList<>())
                        .add(point));
        return byUnit.values().stream()
                .map(this::line)
                .sorted((a, b) -> Double.compare(order(a), order(b)))
                .toList();
    }

    private UnitLine line(List<CheckResults.Point> points) {
        CheckResults.Point last = points.get(points.size() - 1);
        Score before = points.size() < 2 ? null : points.get(points.size() - 2).score();
        Integer change = before == null || before.isFew() || last.score().isFew()
                ? null
                : Integer.valueOf(last.score().share() - before.share());
        return new UnitLine(last.unitId(), last.unit(), say.day(last.signedAt()), last.score(), before, change);
    }

    private static double order(UnitLine line) {
        return line.last().isFew() ? 1_000 : line.last().share();
    }

    /** Of the chosen unit check by check, else of all the reader's units together month by month. */
    public ShareChart getChart() {
        Map<String, Score> shares = new TreeMap<>();
        getResults().points().stream()
                .filter(point -> unit == null || point.unitId() == unit)
                .forEach(point -> shares.merge(
                        unit == null
                                ? YearMonth.from(point.signedAt().atZone(Say.SWEDEN))
                                        .toString()
                                : say.day(point.signedAt()),
                        point.score(),
                        Score::plus));
        List<ShareChart.Share> enough = new ArrayList<>();
        shares.forEach((label, score) -> {
            if (!score.isFew()) {
                enough.add(new ShareChart.Share(label, score));
            }
        });
        return ShareChart.of(enough, getResults().target());
    }

    /** The goals that the result counts towards. */
    public List<CheckGoal> getGoals() {
        if (goals == null) {
            goals = service.goals(getResults().list());
        }
        return goals;
    }

    /** The risks that checks of the list test this year. */
    public List<TestedRisk> getTested() {
        if (tested == null) {
            tested = rounds.tests(getResults().list(), say.today().getYear());
        }
        return tested;
    }

    /** What the chart says, in words. */
    public String getSaid() {
        ShareChart chart = getChart();
        if (chart.dots().isEmpty()) {
            return Texts.of("selfmonitoring.chart.none");
        }
        ShareChart.Dot last = chart.dots().get(chart.dots().size() - 1);
        String odd = !chart.isLimited()
                ? Texts.of("selfmonitoring.chart.tooShort")
                : Texts.of("selfmonitoring.chart.odd", chart.getOdd().size());
        return Texts.of("selfmonitoring.chart.last", last.label(), last.score().share()) + " " + odd;
    }

    /** "+4 procentenheter". */
    public String change(UnitLine line) {
        if (line.change() == null) {
            return "–";
        }
        return (line.change() > 0 ? "+" : line.change() < 0 ? "−" : "±") + Math.abs(line.change());
    }
}
