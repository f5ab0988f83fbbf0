package se.ledstjarnan.ejb.report;

import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.report.Break;
import se.ledstjarnan.domain.report.EarlierRequest;
import se.ledstjarnan.domain.report.FigurePart;
import se.ledstjarnan.domain.report.HandlingCount;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.report.Selection;
import se.ledstjarnan.domain.report.Trend;
import se.ledstjarnan.domain.statistics.PublishedCell;

/** The quarterly report put into words, as its template wants them. Names here are names in {@code quarter.mustache}. */
final class QuarterModel {

    private static final double STAR_OUTER = 11;
    private static final double STAR_INNER = 3.6;

    /** A figure on top: the number, what it is, and a word beside it. */
    record Headline(CellModel cell, String what, String beside) {}

    /** A deviation chosen for the board. */
    record Chosen(String heading, String why, List<String> paragraphs) {}

    /** What a body asked for over an earlier report, and at which meeting. */
    record Request(String meeting, List<String> paragraphs) {}

    final boolean screen;
    final String top;
    final String sub;
    final String subsub;
    final String star = star();
    final String municipality;
    final String reference;
    final String extracted;
    final String period;
    final String recipient;
    final List<Headline> headlines;
    final List<String> summary;
    final List<String> analysis;
    final List<TableModel> tables;
    final String silent;
    final List<Chosen> selections;
    final boolean rulesAny;
    final List<String> rules;
    final String measures;
    final String handling;
    final List<TableModel> complaints;
    final List<String> lexCases;
    final boolean lexCasesAny;
    final List<String> patientBoard;
    final boolean patientBoardAny;
    final boolean earlierAny;
    final List<Request> earlier;
    final List<String> followUp;
    final boolean followUpAny;
    final boolean followUpMissing;
    final boolean breaksAny;
    final List<String> breaks;
    final String figuresAt;
    final String hiding;
    final String signed;

    /**
     * @param heading level of the topmost heading: 1 on paper, 2 inside a page
     * @param links where a count leads; for paper and the board to nowhere
     */
    QuarterModel(QuarterContent content, int heading, boolean onScreen, FigureLinks links) {
        QuarterFigures figures = content.figures();
        Quarter quarter = figures.quarter();
        screen = onScreen;
        top = "h" + heading;
        sub = "h" + (heading + 1);
        subsub = "h" + (heading + 2);
        municipality = content.sender().municipality();
        reference = reference(content);
        extracted = Words.of("extracted", Words.day(content.figuresAt().toLocalDate()));
        period = Words.of("period", quarter.number(), String.valueOf(quarter.year()));
        recipient = recipient(content.sender());
        headlines = headlines(content, links);
        summary = new QuarterSummary(content).paragraphs();
        analysis = paragraphs(content.texts().analysis());
        tables = new TableModels(content, links).all(sub, onScreen);
        silent = content.shown().silentUnits().map(QuarterModel::silent).orElseGet(() -> Words.of("silent.hidden"));
        rules = paragraphs(content.rules());
        rulesAny = !rules.isEmpty();
        selections = content.selections().stream()
                .map(selection -> chosen(selection, content.hides()))
                .toList();
        measures = measures(figures);
        handling = handling(figures);
        complaints = new ComplaintTable(content, links).table().map(List::of).orElse(List.of());
        lexCases = lexCases(figures);
        lexCasesAny = !lexCases.isEmpty();
        patientBoard = paragraphs(content.texts().patientBoard());
        patientBoardAny = !patientBoard.isEmpty();
        earlier = content.requests().stream().map(QuarterModel::request).toList();
        followUp = paragraphs(content.texts().followUp());
        followUpAny = !followUp.isEmpty();
        followUpMissing = !followUpAny && content.approval() == null;
        earlierAny = followUpAny || !earlier.isEmpty();
        breaks = figures.breaks().stream().map(QuarterModel::broken).toList();
        breaksAny = !breaks.isEmpty();
        figuresAt = Words.minute(content.figuresAt());
        hiding = content.hides() ? Words.of("hiding", content.shown().threshold() - 1) : null;
        signed = content.approval() == null
                ? Words.of("signed.draft", figuresAt)
                : Words.of(
                        "signed",
                        signer(content.approval()),
                        Words.day(content.approval().day()));
    }

    private static String reference(QuarterContent content) {
        String day = content.approval() == null
                ? Words.of("reference.draft")
                : Words.day(content.approval().day());
        String number = content.texts().registrationNumber();
        return number == null ? day : day + " · " + number;
    }

    private static String recipient(QuarterContent.Sender sender) {
        String board = Words.inSentence(sender.board());
        return sender.committee().isEmpty()
                ? Words.of("recipient", board)
                : Words.of("recipient.through", board, Words.inSentence(sender.committee()));
    }

    private static String signer(QuarterContent.Approval approval) {
        return approval.title() == null ? approval.name() : approval.name() + ", " + Words.inSentence(approval.title());
    }

    private static List<Headline> headlines(QuarterContent content, FigureLinks links) {
        QuarterFigures figures = content.figures();
        Quarter quarter = figures.quarter();
        int total = figures.total(quarter);
        int lexMaria = lexMaria(figures, quarter);
        return List.of(
                new Headline(
                        new CellModel(Words.number(total), links.toAll(quarter)),
                        Words.of(total == 1 ? "headline.total.one" : "headline.total"),
                        Words.of(
                                "headline.total.beside",
                                Words.number(figures.total(quarter.minus(1))),
                                Words.number(figures.total(quarter.minus(4))))),
                ofCategory(content, links, QuarterFigures.FALLS, "headline.falls"),
                ofCategory(content, links, QuarterFigures.MEDICINES, "headline.medicines"),
                new Headline(
                        new CellModel(Words.number(lexMaria), null),
                        Words.of(lexMaria == 1 ? "headline.lexMaria.one" : "headline.lexMaria"),
                        Words.of("headline.lexMaria.beside", Words.number(lexMaria(figures, quarter.minus(1))))));
    }

    private static int lexMaria(QuarterFigures figures, Quarter quarter) {
        return figures.count(FigurePart.LEX_MARIA, FigurePart.LEX_MARIA.name(), quarter);
    }

    private static Headline ofCategory(QuarterContent content, FigureLinks links, String category, String what) {
        Quarter quarter = content.figures().quarter();
        PublishedCell cell = content.shown().count(category);
        Trend trend = Trend.of(content.figures().comparableMonths(category), quarter);
        PublishedCell fallen = content.shown().fallen(quarter);
        boolean persons = category.equals(QuarterFigures.FALLS) && fallen.isShown() && fallen.value() > 0;
        String beside = Words.of("trend.beside." + trend);
        return new Headline(
                CellModel.of(cell, content.shown().threshold(), links.toCategory(category, quarter)),
                Words.of(what),
                cell.isShown() ? persons ? persons(fallen.value()) + ", " + beside : beside : "");
    }

    private static String persons(int count) {
        return count == 1 ? Words.of("headline.person") : Words.of("headline.persons", count);
    }

    static List<String> paragraphs(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static String silent(List<String> units) {
        return switch (units.size()) {
            case 0 -> Words.of("silent.none");
            case 1 -> Words.of("silent.one", units.get(0));
            default -> Words.of("silent", units.size(), Words.list(units));
        };
    }

    /** MAS's own reason is hers: the board is told that it was her choice, and which rule it was otherwise. */
    private static Chosen chosen(Selection selection, boolean forBoard) {
        String own = forBoard ? Words.of("selection.own") : Words.of("selection.own.reason", selection.reason());
        String why = selection.byRule() ? Words.of("selection.rule", Words.inSentence(selection.reason())) : own;
        String heading = selection.category() == null ? Words.of("selection.none") : selection.category();
        if (selection.subcategory() != null) {
            heading += ", " + Words.inSentence(selection.subcategory());
        }
        return new Chosen(
                selection.severity() == null
                        ? heading
                        : Words.of("selection.heading.severity", heading, selection.severity()),
                why,
                paragraphs(selection.summary()));
    }

    private static String measures(QuarterFigures figures) {
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

    private static String handling(QuarterFigures figures) {
        Quarter quarter = figures.quarter();
        int open = figures.count(FigurePart.HANDLING, HandlingCount.OPEN.name(), quarter);
        int late = figures.count(FigurePart.HANDLING, HandlingCount.LATE.name(), quarter);
        int measuresLate = figures.count(FigurePart.MEASURE, MeasureCount.LATE.name(), quarter);
        return Words.of("handling", open, late, measuresLate);
    }

    /** Totals of the municipality and notifications to IVO, which are always told; nothing of what was not counted. */
    private static List<String> lexCases(QuarterFigures figures) {
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

    private static Request request(EarlierRequest request) {
        String meeting = Words.of("earlier.meeting", request.body(), Words.day(request.day()), request.paragraph());
        return new Request(meeting, paragraphs(request.request()));
    }

    private static String broken(Break found) {
        return Words.of("break." + found.kind(), Words.day(found.day()), found.label());
    }

    /** The product's mark: an eight-pointed star. */
    private static String star() {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            double radius = i % 2 == 0 ? STAR_OUTER : STAR_INNER;
            double angle = Math.PI * i / 8;
            points.append(ChartModel.decimal(radius * Math.sin(angle)))
                    .append(',')
                    .append(ChartModel.decimal(-radius * Math.cos(angle)))
                    .append(' ');
        }
        return points.toString().strip();
    }
}
