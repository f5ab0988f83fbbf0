package se.ledstjarnan.ejb.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.ledstjarnan.domain.report.BoardFigures;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedList;
import se.ledstjarnan.domain.report.FigurePart;
import se.ledstjarnan.domain.report.PeriodKind;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.report.ReportFigure;
import se.ledstjarnan.domain.report.ReportScope;

/** Reports made up for the tests, by seed; a share of 1 is a municipality with about fifty deviations a month. */
final class SampleFigures {

    static final Quarter QUARTER = new Quarter(2026, 3);

    private static final String[][] CATEGORIES = {
        {"FALL", "Fall", "20"},
        {"LAKEMEDEL", "Läkemedel", "17"},
        {"INFORMATION", "Informationsöverföring och samverkan", "4.5"},
        {"MEDICINTEKNIK", "Hjälpmedel och medicinteknisk produkt", "1.8"},
        {"TRYCKSAR", "Trycksår", "1.2"},
        {"-", "", "0.8"}
    };
    private static final String[][] UNITS = {
        {"1", "Björkens särskilda boende", "Äldreomsorg", "0.5"},
        {"2", "Granens hemtjänst", "Äldreomsorg", "0.3"},
        {"3", "Nattpatrullen", "Äldreomsorg", "0.02"},
        {"4", "Hemsjukvården", "Hälso- och sjukvård", "0.15"},
        {"5", "Rehabiliteringen", "Hälso- och sjukvård", "0"},
        {"6", "Ekens gruppbostad", "Funktionsstöd", "0.03"}
    };

    private SampleFigures() {}

    static QuarterFigures figures(double share) {
        Random random = new Random(7);
        List<ReportFigure> figures = new ArrayList<>();
        YearMonth first = YearMonth.of(2024, 1);
        int[][] quarterly = new int[CATEGORIES.length][12];
        for (YearMonth month = first; !month.isAfter(QUARTER.lastMonth()); month = month.plusMonths(1)) {
            int total = 0;
            for (int c = 0; c < CATEGORIES.length; c++) {
                double mean = Double.parseDouble(CATEGORIES[c][2]) * share;
                int count = (int) Math.max(0, Math.round(mean + random.nextGaussian() * Math.sqrt(mean) * .55));
                if (c == 0 && month.equals(YearMonth.of(2026, 8))) {
                    count = (int) Math.round(33 * share);
                }
                add(figures, FigurePart.MONTH, CATEGORIES[c], null, c, month.atDay(1), count);
                quarterly[c][(month.getYear() - 2024) * 4 + (month.getMonthValue() - 1) / 3] += count;
                total += count;
            }
            figures.add(new ReportFigure(FigurePart.MONTH_TOTAL, "ALL", "ALL", null, 0, month.atDay(1), total));
        }
        figures.add(new ReportFigure(
                FigurePart.BREAK, "OWN:1", "Nytt larm på Björken", null, 0, LocalDate.of(2024, 6, 3), 0));
        for (Quarter quarter : QUARTER.withFourBefore()) {
            addQuarter(figures, quarter, quarterly, (quarter.year() - 2024) * 4 + quarter.number() - 1, share);
        }
        return new QuarterFigures(QUARTER, figures);
    }

    private static void addQuarter(
            List<ReportFigure> figures, Quarter quarter, int[][] quarterly, int index, double share) {
        LocalDate day = quarter.firstDay();
        int total = 0;
        for (int c = 0; c < CATEGORIES.length; c++) {
            add(figures, FigurePart.CATEGORY, CATEGORIES[c], null, c, day, quarterly[c][index]);
            total += quarterly[c][index];
        }
        String[][] severities = {{"1", "Mindre"}, {"2", "Måttlig"}, {"3", "Betydande"}, {"4", "Katastrofal"}};
        int left = total;
        for (int s = severities.length - 1; s >= 0; s--) {
            int count = s == 0 ? left : (int) (total * new double[] {0, .3, .08, .012}[s]);
            left -= count;
            add(figures, FigurePart.SEVERITY, severities[s], null, s, day, count);
        }
        left = total;
        for (int u = UNITS.length - 1; u >= 0; u--) {
            int count = u == 0 ? left : (int) (total * Double.parseDouble(UNITS[u][3]));
            left -= count;
            add(figures, FigurePart.UNIT, UNITS[u], UNITS[u][2], u, day, count);
        }
        byType(figures, FigurePart.UNIT_FALL, day, quarterly[0][index]);
        byType(figures, FigurePart.UNIT_MEDICINE, day, quarterly[1][index]);
        int persons = (quarterly[0][index] + 1) / 2;
        add(figures, FigurePart.FALL, new String[] {"PERSONS", "PERSONS"}, null, 0, day, persons);
        add(figures, FigurePart.FALL, new String[] {"UNKNOWN", "UNKNOWN"}, null, 1, day, quarterly[0][index] / 9);
        add(figures, FigurePart.HANDLING, new String[] {"OPEN", "OPEN"}, null, 0, day, (int) (23 * share));
        add(figures, FigurePart.HANDLING, new String[] {"LATE", "LATE"}, null, 1, day, (int) (4 * share));
        for (String[] of : new String[][] {
            {"1:CARE_DAYS", "3496"}, {"1:MEDICATION", "38"}, {"4:PATIENTS", "212"}, {"6:CARE_DAYS", "552"}
        }) {
            add(figures, FigurePart.DENOMINATOR, of, null, 0, day, Integer.parseInt(of[1]));
        }
        figures.add(new ReportFigure(FigurePart.LEX_MARIA, "LEX_MARIA", "LEX_MARIA", null, 0, day, share > 0 ? 1 : 0));
        addComplaints(figures, day, quarter.number(), share);
        int[] measures = {12, 9, 2, 4, 1, 0, 1};
        for (MeasureCount count : MeasureCount.values()) {
            figures.add(new ReportFigure(
                    FigurePart.MEASURE,
                    count.name(),
                    count.name(),
                    null,
                    0,
                    day,
                    share > 0 ? measures[count.ordinal()] : 0));
        }
    }

    private static void addComplaints(List<ReportFigure> figures, LocalDate day, int quarter, double share) {
        String[] sources = {"CLIENT", "RELATIVE", "AUTHORITY"};
        double[] each = {6, 9, 1};
        for (int s = 0; s < sources.length; s++) {
            int in = (int) Math.round((each[s] + quarter % 3) * share);
            String[] row = {sources[s], sources[s]};
            add(figures, FigurePart.COMPLAINT_IN, row, null, s, day, in);
            add(figures, FigurePart.COMPLAINT_CLOSED, row, null, s, day, in * 2 / 3);
            add(figures, FigurePart.COMPLAINT_OPEN, row, null, s, day, in / 2);
        }
    }

    /** The first unit has what the others leave. */
    private static void byType(List<ReportFigure> figures, FigurePart part, LocalDate day, int total) {
        int left = total;
        for (int u = UNITS.length - 1; u >= 0; u--) {
            int count = u == 0 ? left : (int) (total * Double.parseDouble(UNITS[u][3]));
            left -= count;
            add(figures, part, UNITS[u], UNITS[u][2], u, day, count);
        }
    }

    private static void add(
            List<ReportFigure> figures, FigurePart part, String[] row, String group, int order, LocalDate day, int n) {
        figures.add(new ReportFigure(part, row[0], row[1], group, order, day, n));
    }

    static QuarterContent told(double share, int threshold) {
        QuarterFigures figures = figures(share);
        return new QuarterContent(figures, new BoardFigures(figures, threshold));
    }

    /** An approved report in which everything is written, or nothing but what must be. */
    static MadeContent report(double share, int threshold, String text) {
        return report(figures(share), threshold, text, FigureLinks.NONE);
    }

    static MadeContent report(QuarterFigures figures, int threshold, String text, FigureLinks links) {
        QuarterContent content = new QuarterContent(figures, new BoardFigures(figures, threshold));
        Telling how = new Telling(
                new ReportAsked("kvartal", PeriodKind.QUARTER.around(QUARTER.firstDay()), ReportScope.ALL),
                threshold,
                true,
                text != null,
                links,
                new HashMap<>());
        String line = text == null ? null : text.lines().findFirst().orElse(null);
        List<MadeContent.Chapter> chapters = List.of(
                chapter(1, "Sammanfattning", null, new QuarterSources.Summary().tell(content, how)),
                chapter(1, "MAS bedömning", text == null ? "Inget att säga." : text, List.of()),
                chapter(1, "Begäran", line, List.of()),
                chapter(1, "Efter typ", null, new QuarterSources.Categories().tell(content, how)),
                chapter(1, "Efter allvarlighetsgrad", null, new QuarterSources.Severities().tell(content, how)),
                chapter(1, "Efter enhet", null, new QuarterSources.Units().tell(content, how)),
                chapter(2, "I förhållande till verksamheten", null, new QuarterSources.Rates().tell(content, how)),
                chapter(1, "Utvalda avvikelser", null, new SelectedSource().tell(chosen(text), how)),
                chapter(1, "Handläggning", null, new QuarterSources.Handling().tell(content, how)),
                chapter(1, "Klagomål och synpunkter", null, new QuarterSources.Complaints().tell(content, how)),
                chapter(2, "Från patientnämnden", line, List.of()),
                chapter(1, "Lex", null, new QuarterSources.Lex().tell(content, how)),
                chapter(1, "Tidigare beslut", line, new RequestSource().tell(asked(text), how)),
                chapter(1, "Brott i serierna", null, new QuarterSources.Breaks().tell(content, how)));
        return new MadeContent(
                "Norrsjö kommun",
                "till kommunstyrelsen genom social- och arbetsmarknadsutskottet",
                "Kvartalsrapport",
                null,
                "Kvartal 3 2026",
                "KS 2026/214 · R-3",
                null,
                "Så här räknas det.",
                LocalDateTime.of(2026, 10, 1, 3, 12),
                chapters,
                new ShownFigures(Map.of(), threshold),
                List.of(new MadeContent.Signature(
                        "Mats Berg", "Medicinskt ansvarig sjuksköterska", LocalDate.of(2026, 10, 5))),
                List.of("Avvikelser räknas efter den dag de rapporterades."),
                how.hides());
    }

    private static MadeContent.Chapter chapter(int level, String heading, String text, List<Told> told) {
        return new MadeContent.Chapter(
                level, heading, false, null, null, List.of("source"), text, null, Map.of("source", told));
    }

    private static CollectedBlock chosen(String text) {
        List<String> columns =
                List.of("category", "subcategory", "severity", "reason", "summary", "attested", "byRule");
        List<String> row = List.of(
                "Fall", "Allvarlig skada eller fraktur", "3", "Larm", text == null ? "" : text, "true", "false");
        String rule = "Alla avvikelser med allvarlighetsgrad 3 eller högre.";
        return CollectedBlock.told(
                List.of(),
                List.of(
                        new CollectedList("rules", "rules", List.of("rules"), List.of(List.of(rule)), null),
                        new CollectedList("chosen", "chosen", columns, List.of(row), null)),
                List.of());
    }

    private static CollectedBlock asked(String text) {
        List<List<String>> rows =
                text == null ? List.of() : List.of(List.of("Kommunstyrelsen", "2026-08-25", "112", text));
        List<String> columns = List.of("body", "day", "paragraph", "request");
        return CollectedBlock.told(
                List.of(), List.of(new CollectedList("requests", "requests", columns, rows, null)), List.of());
    }
}
