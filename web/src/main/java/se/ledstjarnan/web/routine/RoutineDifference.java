package se.ledstjarnan.web.routine;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.ejb.routine.RoutineComparison;
import se.ledstjarnan.ejb.routine.RoutineService;
import se.ledstjarnan.web.law.LawWords;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** What differs between two versions of a document, both of which stand in the address. */
@Named
@ViewScoped
public class RoutineDifference implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoutineService routines;

    @Inject
    private LawWords law;

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

    /** One side of a fact, in words. */
    public String say(String field, List<String> values) {
        if (values.isEmpty()) {
            return Texts.of(field.equals("units") ? "routine.units.all" : "routine.compare.nothing");
        }
        return values.stream().map(value -> word(field, value)).collect(Collectors.joining(", "));
    }

    private String word(String field, String value) {
        return switch (field) {
            case "kind" -> Texts.of("routine.kind." + value);
            case "responsible" -> Texts.of("routine.responsible." + value);
            case "areas" -> Texts.of("routine.area." + value);
            case "subjects" -> Texts.of("routine.subject." + value);
            case "duties" -> law.name(Duty.valueOf(value));
            default -> value;
        };
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
