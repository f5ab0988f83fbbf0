package se.ledstjarnan.ejb.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.ledstjarnan.domain.report.BoardFigures;
import se.ledstjarnan.domain.report.EarlierRequest;
import se.ledstjarnan.domain.report.FigurePart;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.report.ReportFigure;
import se.ledstjarnan.domain.report.ReportTexts;
import se.ledstjarnan.domain.report.Selection;

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

    static QuarterContent content(double share, int threshold, String text) {
        return content(figures(share), threshold, text);
    }

    static QuarterContent content(QuarterFigures figures, int threshold, String text) {
        return new QuarterContent(
                new QuarterContent.Sender("Norrsjö kommun", "Kommunstyrelsen", "Social- och arbetsmarknadsutskottet"),
                figures,
                new BoardFigures(figures, threshold),
                List.of(new Selection(
                        "2026-0412", "Fall", "Allvarlig skada eller fraktur", 3, "Larm", text, Instant.EPOCH, null)),
                text == null
                        ? List.of()
                        : List.of(new EarlierRequest("Kommunstyrelsen", LocalDate.of(2026, 8, 25), "112", text)),
                new ReportTexts(
                        text,
                        null,
                        text == null ? null : text.lines().findFirst().orElse(null),
                        text == null ? null : text.lines().findFirst().orElse(null),
                        "KS 2026/214"),
                "Alla avvikelser med allvarlighetsgrad 3 eller högre.",
                LocalDateTime.of(2026, 10, 1, 3, 12),
                new QuarterContent.Approval(
                        "Mats Berg", "Medicinskt ansvarig sjuksköterska", LocalDate.of(2026, 10, 5)));
    }
}
