package se.ledstjarnan.ejb.allotment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.allotment.Means;
import se.ledstjarnan.domain.allotment.Sek;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A list of means as it is pasted from a sheet or a CSV file: unit, year, goal, budget, outcome, forecast, posts, posts used; cells apart by
 * tabs or semicolons, amounts in thousands of kronor. A first line with headings is passed over.
 */
final class AllotmentLines {

    /** Lines taken in at once at the most. */
    static final int MOST = 2_000;

    private static final int COLUMNS = 8;
    private static final int FEWEST = 4;

    private AllotmentLines() {}

    /** A line that has been understood. @param goal the goal's number; null for all that the unit does */
    record Line(int number, String unit, int year, Integer goal, Means means) {}

    /** What is wrong is put among the faults. */
    static List<Line> read(String pasted, List<AllotmentFaults.Fault> faults) {
        List<Line> lines = new ArrayList<>();
        List<String> typed = (pasted == null ? "" : pasted).lines().toList();
        for (int i = 0; i < typed.size(); i++) {
            String line = typed.get(i);
            if (line.isBlank() || i == 0 && isHeading(line)) {
                continue;
            }
            try {
                lines.add(line(i + 1, line));
            } catch (DomainException broken) {
                faults.add(new AllotmentFaults.Fault(i + 1, broken));
            }
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            throw DomainException.at("pasted", "shared.required");
        }
        if (lines.size() > MOST) {
            throw DomainException.at("pasted", "allotment.importTooLong", MOST);
        }
        return lines;
    }

    private static boolean isHeading(String line) {
        return Text.clean(line).toLowerCase(Locale.ROOT).startsWith("enhet")
                && line.toLowerCase(Locale.ROOT).contains("budget");
    }

    private static Line line(int number, String typed) {
        String[] cells = typed.split(typed.indexOf('\t') >= 0 ? "\t" : ";", -1);
        if (cells.length < FEWEST || cells.length > COLUMNS) {
            throw new DomainException("allotment.importColumns", cells.length);
        }
        String unit = Text.clean(cells[0]);
        if (unit.isEmpty()) {
            throw new DomainException("allotment.importNoUnit");
        }
        return new Line(
                number,
                unit,
                year(cells[1]),
                goal(cells[2]),
                new Means(
                        Sek.ofThousands(cells[3], "budget"),
                        Sek.ofThousands(cell(cells, 4), "outcome"),
                        Sek.ofThousands(cell(cells, 5), "forecast"),
                        Sek.posts(cell(cells, 6), "posts"),
                        Sek.posts(cell(cells, 7), "postsUsed")));
    }

    /** Null for a cell that the line does not have. */
    private static String cell(String[] cells, int at) {
        return at < cells.length ? cells[at] : null;
    }

    private static int year(String cell) {
        String typed = Text.clean(cell);
        if (!typed.matches("\\d{4}")) {
            throw new DomainException("allotment.importYear", typed);
        }
        return Integer.parseInt(typed);
    }

    private static Integer goal(String cell) {
        String typed = Text.clean(cell).toUpperCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("(M-)?\\d{1,9}")) {
            throw new DomainException("allotment.importGoal", typed);
        }
        return Integer.valueOf(typed.replace("M-", ""));
    }
}
