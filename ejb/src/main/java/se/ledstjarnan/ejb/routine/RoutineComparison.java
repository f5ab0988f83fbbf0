package se.ledstjarnan.ejb.routine;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What differs between two versions.
 *
 * @param lines the text, with a few lines around each change; empty where the texts are the same
 * @param facts what else was changed, such as the title
 */
public record RoutineComparison(List<Line> lines, List<Fact> facts) implements Serializable {

    private static final int AROUND = 2;

    public RoutineComparison {
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
    }

    /** What became of a line. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED,
        CHANGED,
        /** Lines that are the same in both, left out. */
        GAP
    }

    /** A line of the one, the other, or both; null where it is not there. */
    public record Line(Change change, String before, String after) implements Serializable {}

    /**
     * Something about the document that was changed, named as the field is: constants by their names, and names as they are; none where
     * there was nothing.
     */
    public record Fact(String field, List<String> before, List<String> after) implements Serializable {

        public Fact {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    static RoutineComparison of(RoutineView.Content before, RoutineView.Content after) {
        return new RoutineComparison(lines(before.text(), after.text()), facts(before, after));
    }

    private static List<Fact> facts(RoutineView.Content before, RoutineView.Content after) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "title", one(before.title()), one(after.title()));
        fact(facts, "kind", one(before.kind().name()), one(after.kind().name()));
        fact(facts, "place", one(before.place()), one(after.place()));
        fact(
                facts,
                "responsible",
                one(before.responsible().name()),
                one(after.responsible().name()));
        fact(facts, "areas", names(before.areas()), names(after.areas()));
        fact(facts, "subjects", names(before.subjects()), names(after.subjects()));
        fact(facts, "duties", names(before.duties()), names(after.duties()));
        return facts;
    }

    /** The same with something more that is compared, by names. */
    RoutineComparison and(String field, List<String> before, List<String> after) {
        List<Fact> more = new ArrayList<>(facts);
        fact(more, field, before, after);
        return new RoutineComparison(lines, more);
    }

    private static List<String> one(String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Enum::name).toList();
    }

    private static void fact(List<Fact> facts, String field, List<String> before, List<String> after) {
        if (!before.equals(after)) {
            facts.add(new Fact(field, before, after));
        }
    }

    private static List<Line> lines(String before, String after) {
        List<DiffRow> rows = DiffRowGenerator.create()
                .lineNormalizer(line -> line)
                .build()
                .generateDiffRows(all(before), all(after));
        boolean[] near = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = Math.max(0, i - AROUND); j <= Math.min(rows.size() - 1, i + AROUND); j++) {
                near[i] |= rows.get(j).getTag() != DiffRow.Tag.EQUAL;
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (near[i]) {
                lines.add(line(rows.get(i)));
            } else if (i == 0 || near[i - 1]) {
                lines.add(new Line(Change.GAP, null, null));
            }
        }
        return lines.stream().allMatch(line -> line.change() == Change.GAP) ? List.of() : lines;
    }

    private static List<String> all(String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private static Line line(DiffRow row) {
        return switch (row.getTag()) {
            case EQUAL -> new Line(Change.SAME, row.getOldLine(), row.getNewLine());
            case INSERT -> new Line(Change.ADDED, null, row.getNewLine());
            case DELETE -> new Line(Change.REMOVED, row.getOldLine(), null);
            case CHANGE -> new Line(Change.CHANGED, row.getOldLine(), row.getNewLine());
        };
    }
}
