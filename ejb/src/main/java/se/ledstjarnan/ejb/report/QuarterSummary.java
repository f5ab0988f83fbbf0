package se.ledstjarnan.ejb.report;

import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.report.BoardFigures;
import se.ledstjarnan.domain.report.FigurePart;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.report.Trend;
import se.ledstjarnan.domain.statistics.PublishedCell;

/** What the report says first: what has changed, and what is serious. Tells nothing that is hidden. */
final class QuarterSummary {

    private final QuarterContent content;
    private final QuarterFigures figures;
    private final BoardFigures shown;

    QuarterSummary(QuarterContent content) {
        this.content = content;
        this.figures = content.figures();
        this.shown = content.shown();
    }

    /** One paragraph for each. */
    List<String> paragraphs() {
        return List.of(changed(), serious());
    }

    private String changed() {
        Quarter quarter = figures.quarter();
        int total = figures.total(quarter);
        List<String> said = new ArrayList<>();
        said.add(Words.of(
                total == 1 ? "summary.total.one" : "summary.total",
                Words.number(total),
                compared(total, quarter.minus(1), "summary.before"),
                compared(total, quarter.minus(4), "summary.yearAgo")));
        for (String category : List.of(QuarterFigures.FALLS, QuarterFigures.MEDICINES)) {
            Trend trend = Trend.of(figures.comparableMonths(category), quarter);
            if (shown.count(category).isShown() && trend.isSign()) {
                said.add(Words.of("summary.trend." + trend, Words.of("chart.count." + category)));
            }
        }
        boolean broken = figures.breaks().stream()
                .anyMatch(found -> found.category() == null
                        && found.day().isAfter(quarter.minus(4).firstDay()));
        if (broken) {
            said.add(Words.of("summary.broken"));
        }
        return String.join(" ", said);
    }

    private String compared(int total, Quarter with, String key) {
        int difference = total - figures.total(with);
        String how = difference == 0 ? "same" : difference > 0 ? "more" : "fewer";
        return Words.of("summary." + how, Words.number(Math.abs(difference)), Words.of(key));
    }

    private String serious() {
        Quarter quarter = figures.quarter();
        PublishedCell third = shown.severity("3", quarter);
        PublishedCell fourth = shown.severity("4", quarter);
        List<String> said = new ArrayList<>();
        if (third.isShown() && fourth.isShown()) {
            said.add(Words.of("summary.severe", Words.number(third.value()), Words.number(fourth.value())));
        }
        int suspicions = figures.count(FigurePart.LEX_MARIA, FigurePart.LEX_MARIA.name(), quarter);
        said.add(Words.of(
                suspicions == 0
                        ? "summary.lexMaria.none"
                        : suspicions == 1 ? "summary.lexMaria.one" : "summary.lexMaria",
                Words.number(suspicions)));
        return String.join(" ", said);
    }
}
