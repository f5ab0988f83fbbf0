package se.ledstjarnan.web.routine;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.ejb.routine.PassingRow;
import se.ledstjarnan.ejb.routine.PassingService;
import se.ledstjarnan.ejb.routine.RoutineService;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** Which managers have received a document, and passed it on. */
@Named
@ViewScoped
public class PassingOfDocument implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PassingService passings;

    @Inject
    private RoutineService routines;

    private String number;
    private String title;
    private List<PassingRow> rows;

    public void load() {
        rows = passings.of(Typed.number(number));
        title = rows.isEmpty()
                ? routines.open(Typed.number(number), null, false).content().title()
                : rows.get(0).title();
    }

    public String getTitle() {
        return title;
    }

    public List<PassingRow> getRows() {
        return rows;
    }

    /** How many have received it, in words. */
    public String getProgress() {
        return Texts.of(
                "routine.passing.progress",
                rows.stream().filter(PassingRow::received).count(),
                rows.size(),
                rows.stream().filter(PassingRow::passed).count());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
