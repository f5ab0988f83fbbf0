package se.ledstjarnan.web.supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.supplier.GradeContent;
import se.ledstjarnan.ejb.supplier.GradeRow;
import se.ledstjarnan.ejb.supplier.GradeScaleService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;

/** The grades that findings at suppliers get: one changed, one more, the gravest taken away. */
@Named
@ViewScoped
public class GradeScalePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/supplier/scale.xhtml";

    @Inject
    private GradeScaleService scale;

    private String level;
    private GradeRow changed;
    private List<GradeRow> rows;
    private String name;
    private String meaning;
    private boolean planNeeded;
    private Integer days;
    private boolean toBoard;

    public void load() {
        changed = asked();
        if (changed != null) {
            name = changed.content().name();
            meaning = changed.content().meaning();
            planNeeded = changed.content().planNeeded();
            days = changed.content().days();
            toBoard = changed.content().toBoard();
        }
    }

    private GradeRow asked() {
        Long asked = Asked.id(level);
        return getRows().stream()
                .filter(row -> asked != null && row.level() == asked)
                .findFirst()
                .orElse(null);
    }

    public List<GradeRow> getRows() {
        if (rows == null) {
            rows = scale.grades();
        }
        return rows;
    }

    public String save() {
        GradeContent content = new GradeContent(name, meaning, planNeeded, days, toBoard);
        return answered(
                () -> {
                    if (changed == null) {
                        scale.add(content);
                    } else {
                        scale.change(changed.level(), changed.version(), content);
                    }
                },
                changed == null ? "added" : "changed");
    }

    public String remove(GradeRow row) {
        return answered(() -> scale.remove(row.level(), row.version()), "removed");
    }

    private String answered(Runnable verb, String done) {
        return Attempt.to(verb, this::takeOver, "supplier.scale.stale")
                ? Answer.saved(PAGE, "supplier.scale.done." + done)
                : null;
    }

    /** What was typed stays; saving once more is a decision. */
    private void takeOver() {
        rows = null;
        changed = asked();
    }

    /** The grade being changed; null for a new one. */
    public GradeRow getChanged() {
        return changed;
    }

    /** Whether anything may follow of the grade in the form. */
    public boolean isToMend() {
        return changed == null || changed.toMend();
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMeaning() {
        return meaning;
    }

    public void setMeaning(String meaning) {
        this.meaning = meaning;
    }

    public boolean isPlanNeeded() {
        return planNeeded;
    }

    public void setPlanNeeded(boolean planNeeded) {
        this.planNeeded = planNeeded;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public boolean isToBoard() {
        return toBoard;
    }

    public void setToBoard(boolean toBoard) {
        this.toBoard = toBoard;
    }
}
