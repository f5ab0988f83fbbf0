package se.ledstjarnan.web.goal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.goal.Legend;
import se.ledstjarnan.domain.goal.LevelLook;
import se.ledstjarnan.domain.goal.LevelSymbol;
import se.ledstjarnan.domain.goal.Levels;
import se.ledstjarnan.ejb.goal.LegendService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;

/** The words for how near their targets outcomes are, as the municipality has them. */
@Named("goalLegendPage")
@ViewScoped
public class LegendPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PLACES = 5;

    @Inject
    private LegendService legends;

    private Levels seen;
    private final List<LevelLine> lines = new ArrayList<>();

    public void load() {
        seen = legends.levels();
        for (int i = 0; i < PLACES; i++) {
            lines.add(new LevelLine(i < seen.steps().size() ? seen.steps().get(i) : null));
        }
    }

    public String save() {
        return Attempt.to(() -> legends.replace(seen, content()), () -> seen = legends.levels(), "goal.stale.legend")
                ? Answer.saved("/goal/legend.xhtml", "goal.done.legend")
                : null;
    }

    private List<Legend.Typed> content() {
        return IntStream.range(0, PLACES)
                .filter(row -> lines.get(row).isWritten())
                .mapToObj(row -> lines.get(row).content(row))
                .toList();
    }

    /** A page's inputs need a fixed number. */
    public List<Integer> getPlaces() {
        return IntStream.range(0, PLACES).boxed().toList();
    }

    public List<LevelLine> getLines() {
        return lines;
    }

    public LevelSymbol[] getSymbols() {
        return LevelSymbol.values();
    }

    public LevelLook[] getLooks() {
        return LevelLook.values();
    }
}
