package se.ledstjarnan.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.risk.RiskColour;
import se.ledstjarnan.domain.risk.ScaleContent;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.risk.RiskSetUpService;
import se.ledstjarnan.ejb.risk.ScaleView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** The scales that risks are judged by; a change is a new version. */
@Named("riskScalePage")
@ViewScoped
public class RiskScalePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int CLASSES = 5;

    @Inject
    private RiskSetUpService setUp;

    private String family;
    private transient List<ScaleView> scales;
    private int chosen;
    private int seen;
    private String name;
    private Integer proposedFrom;
    private List<StepLine> probability = new ArrayList<>();
    private List<StepLine> consequence = new ArrayList<>();
    private List<GroupLine> groups = new ArrayList<>();

    public void load() {
        Integer asked = Typed.optionalNumber(family);
        if (asked != null) {
            fill(one(asked));
        }
    }

    private ScaleView one(int wanted) {
        return getScales().stream()
                .filter(scale -> scale.family() == wanted)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void fill(ScaleView scale) {
        chosen = scale.family();
        seen = scale.versionNo();
        name = scale.name();
        proposedFrom = scale.proposedFrom();
        probability =
                new ArrayList<>(scale.probability().stream().map(StepLine::new).toList());
        consequence =
                new ArrayList<>(scale.consequence().stream().map(StepLine::new).toList());
        groups = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            groups.add(new GroupLine(i < scale.groups().size() ? scale.groups().get(i) : null));
        }
    }

    public String save() {
        ScaleContent content = new ScaleContent(
                name,
                probability.stream().map(StepLine::content).toList(),
                consequence.stream().map(StepLine::content).toList(),
                groups.stream()
                        .filter(GroupLine::isWritten)
                        .map(GroupLine::content)
                        .toList(),
                proposedFrom);
        return Attempt.to(() -> setUp.replace(chosen, seen, content), this::takeOver, "risk.scaleStale")
                ? Answer.saved("/risk/scales.xhtml", "risk.done.scale")
                : null;
    }

    /** What was typed stays; saving once more is a decision. */
    private void takeOver() {
        scales = null;
        seen = one(chosen).versionNo();
    }

    public List<ScaleView> getScales() {
        if (scales == null) {
            scales = setUp.scales();
        }
        return scales;
    }

    public boolean isChanging() {
        return chosen != 0;
    }

    /** The places of either axis; a page's inputs need a fixed number. */
    public List<Integer> getSlots() {
        return IntStream.range(0, CLASSES).boxed().toList();
    }

    public RiskColour[] getColours() {
        return RiskColour.values();
    }

    public List<StepLine> getProbability() {
        return probability;
    }

    public List<StepLine> getConsequence() {
        return consequence;
    }

    public List<GroupLine> getGroups() {
        return groups;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getProposedFrom() {
        return proposedFrom;
    }

    public void setProposedFrom(Integer proposedFrom) {
        this.proposedFrom = proposedFrom;
    }
}
