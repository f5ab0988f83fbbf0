package se.ledstjarnan.web.analysis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.analysis.Priority;
import se.ledstjarnan.domain.analysis.PriorityLevel;
import se.ledstjarnan.ejb.analysis.RoundView;
import se.ledstjarnan.web.shared.Texts;

/** The priority matrix with the proposals in it: a row for each effect, the largest on top, a column for each effort. */
@Named
@RequestScoped
public class AnalysisMatrix {

    @Inject
    private AnalysisRoundPage page;

    public record Row(int effect, List<Cell> cells) {}

    /** @param says the place in words; @param name of the quarter, in its upper left cell; null in the others */
    public record Cell(int effort, int effect, String look, String says, String name, List<RoundView.Line> lines) {}

    private List<Row> rows;

    public List<Integer> getSteps() {
        List<Integer> steps = new ArrayList<>();
        for (int step = 1; step <= Priority.STEPS; step++) {
            steps.add(step);
        }
        return steps;
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = new ArrayList<>();
            for (int effect = Priority.STEPS; effect >= 1; effect--) {
                List<Cell> cells = new ArrayList<>();
                for (int effort = 1; effort <= Priority.STEPS; effort++) {
                    cells.add(cell(new Priority(effort, effect)));
                }
                rows.add(new Row(effect, cells));
            }
        }
        return rows;
    }

    private Cell cell(Priority place) {
        RoundView view = page.getView();
        String name = view.quadrant(place).name();
        boolean corner = place.effort() % 2 == 1 && place.effect() % 2 == 0;
        return new Cell(
                place.effort(),
                place.effect(),
                look(place),
                Texts.of("analysis.matrix.cell", place.effort(), place.effect(), name),
                corner ? name : null,
                view.alive().stream()
                        .filter(line -> place.equals(line.priority()))
                        .toList());
    }

    private static String look(Priority place) {
        boolean easy = place.effortLevel() == PriorityLevel.LOW;
        boolean strong = place.effectLevel() == PriorityLevel.HIGH;
        return "quarter-" + (strong ? easy ? 1 : 2 : easy ? 3 : 4);
    }

    public List<RoundView.Line> getUnplaced() {
        return page.getView().alive().stream()
                .filter(line -> line.priority() == null)
                .toList();
    }

    /** Whether its place may still be changed. */
    public boolean movable(RoundView.Line line) {
        return page.isOpen() && line.status().isOpen();
    }

    public List<RoundView.Line> getMovables() {
        return page.getView().alive().stream().filter(this::movable).toList();
    }
}
