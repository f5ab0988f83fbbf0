package se.ledstjarnan.ejb.report;

import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.report.Break;
import se.ledstjarnan.domain.report.FigurePart;
import se.ledstjarnan.domain.report.HandlingCount;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.report.Trend;
import se.ledstjarnan.domain.statistics.PublishedCell;

/** What a quarter's figures say in words. Tells nothing that is hidden. */
final class QuarterWords {

    private QuarterWords() {}

    static List<Told.Headline> headlines(QuarterContent content, FigureLinks links) {
        QuarterFigures figures = content.figures();
        Quarter quarter = figures.quarter();
        int total = figures.total(quarter);
        int lexMaria = lexMaria(figures, quarter);
        return List.of(
                new Told.Headline(
                        new CellModel(Words.number(total), links.toAll(quarter)),
                        Words.of(total == 1 ? "headline.total.one" : "headline.total"),
                        Words.of(
                                "headline.total.beside",
                                Words.number(figures.total(quarter.minus(1))),
                                Words.number(figures.total(quarter.minus(4))))),
                ofCategory(content, links, QuarterFigures.FALLS, "headline.falls"),
                ofCategory(content, links, QuarterFigures.MEDICINES, "headline.medicines"),
                new Told.Headline(
                        new CellModel(Words.number(lexMaria), null),
                        Words.of(lexMaria == 1 ? "headline.lexMaria.one" : "headline.lexMaria"),
                        Words.of("headline.lexMaria.beside", Words.number(lexMaria(figures, quarter.minus(1))))));
    }

    private static int lexMaria(QuarterFigures figures, Quarter quarter) {
        return figures.count(FigurePart.LEX_MARIA, FigurePart.LEX_MARIA.name(), quarter);
    }

    private static Told.Headline ofCategory(QuarterContent content, FigureLinks links, String category, String what) {
        Quarter quarter = content.figures().quarter();
        PublishedCell cell = content.shown().count(category);
        Trend trend = Trend.of(content.figures().comparableMonths(category), quarter);
        PublishedCell fallen = content.shown().fallen(quarter);
        boolean persons = category.equals(QuarterFigures.FALLS) && fallen.isShown() && fallen.value() > 0;
        String beside = Words.of("trend.beside." + trend);
        return new Told.Headline(
                CellModel.of(cell, content.shown().threshold(), links.toCategory(category, quarter)),
                Words.of(what),
                cell.isShown() ? persons ? persons(fallen.value()) + ", " + beside : beside : "");
    }

    private static String persons(int count) {
        return count == 1 ? Words.of("headline.person") : Words.of("headline.persons", count);
    }

    static String silent(List<String> units) {
        return switch (units.size()) {
            case 0 -> Words.of("silent.none");
            case 1 -> Words.of("silent.one", units.get(0));
            default -> Words.of("silent", units.size(), Words.list(units));
        };
    }

    static String measures(QuarterFigures figures) {
        List<Integer> counts = new ArrayList<>();
        for (MeasureCount count : MeasureCount.values()) {
            counts.add(figures.count(FigurePart.MEASURE, count.name(), figures.quarter()));
        }
        if (counts.stream().allMatch(count -> count == 0)) {
            return Words.of("measures.none");
        }
        String done = Words.of("measures", counts.get(0), counts.get(1), counts.get(2));
        List<Integer> effects = counts.subList(3, counts.size());
        return done + " "
                + (effects.stream().allMatch(count -> count == 0)
                        ? Words.of("measures.effect.none")
                        : Words.of("measures.effect", effects.toArray()));
    }

    static String handling(QuarterFigures figures) {
        Quarter quarter = figures.quarter();
        int open = figures.count(FigurePart.HANDLING, HandlingCount.OPEN.name(), quarter);
        int late = figures.count(FigurePart.HANDLING, HandlingCount.LATE.name(), quarter);
        int measuresLate = figures.count(FigurePart.MEASURE, MeasureCount.LATE.name(), quarter);
        return Words.of("handling", open, late, measuresLate);
    }

    /** Totals of the municipality and notifications to IVO, which are always told; nothing of what was not counted. */
    static List<String> lexCases(QuarterFigures figures) {
        List<String> told = new ArrayList<>();
        for (FigurePart part : List.of(FigurePart.LEX_SARAH, FigurePart.LEX_MARIA)) {
            for (String key : List.of(FigurePart.RECEIVED, FigurePart.NOTIFIED)) {
                if (figures.has(part, key)) {
                    Quarter quarter = figures.quarter();
                    told.add(Words.of(
                            "lex." + part + "." + key,
                            figures.count(part, key, quarter),
                            figures.count(part, key, quarter.minus(1))));
                }
            }
        }
        return told;
    }

    static String broken(Break found) {
        return Words.of("break." + found.kind(), Words.day(found.day()), found.label());
    }
}
