package se.ledstjarnan.web.risk;

import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.ejb.risk.AnalysisView;
import se.ledstjarnan.ejb.risk.Level;
import se.ledstjarnan.ejb.risk.ScaleView;
import se.ledstjarnan.web.shared.Texts;

/** An analysis's risks in the matrix of its scale: a row for each consequence, the gravest on top, a column for each probability. */
public record MatrixPicture(List<ScaleView.Step> columns, List<Row> rows, List<Integer> unjudged) {

    public record Row(ScaleView.Step step, List<Cell> cells) {}

    /** @param says what the cell stands for, in words; @param risks their numbers in the analysis */
    public record Cell(Level level, String says, List<Integer> risks) {}

    static MatrixPicture of(List<AnalysisView.Line> standing, ScaleView scale) {
        List<Row> rows = new ArrayList<>();
        for (int consequence = scale.steps(); consequence >= 1; consequence--) {
            List<Cell> cells = new ArrayList<>();
            for (int probability = 1; probability <= scale.steps(); probability++) {
                cells.add(cell(standing, scale, probability, consequence));
            }
            rows.add(new Row(scale.consequence().get(consequence - 1), cells));
        }
        return new MatrixPicture(
                scale.probability(),
                rows,
                standing.stream()
                        .filter(line -> line.now() == null)
                        .map(AnalysisView.Line::position)
                        .toList());
    }

    private static Cell cell(List<AnalysisView.Line> standing, ScaleView scale, int probability, int consequence) {
        Level level = scale.level(probability, consequence);
        return new Cell(
                level,
                Texts.of("risk.matrix.cell", level.product(), level.word()),
                standing.stream()
                        .filter(line -> line.now() != null
                                && line.now().probability() == probability
                                && line.now().consequence() == consequence)
                        .map(AnalysisView.Line::position)
                        .toList());
    }
}
