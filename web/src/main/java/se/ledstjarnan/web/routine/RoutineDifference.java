package se.ledstjarnan.web.routine;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.ejb.routine.RoutineComparison;
import se.ledstjarnan.ejb.routine.RoutineService;
import se.ledstjarnan.web.shared.Typed;

/** What differs between two versions of a document, both of which stand in the address. */
@Named
@ViewScoped
public class RoutineDifference implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoutineService routines;

    private String number;
    private String before;
    private String after;
    private RoutineComparison comparison;

    public void load() {
        comparison = routines.compare(Typed.number(number), Typed.number(before), Typed.number(after));
    }

    public RoutineComparison getComparison() {
        return comparison;
    }

    public boolean isSame() {
        return comparison.lines().isEmpty() && comparison.facts().isEmpty();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
