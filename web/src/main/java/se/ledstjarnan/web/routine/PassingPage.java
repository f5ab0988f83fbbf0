package se.ledstjarnan.web.routine;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.ejb.routine.PassingDocument;
import se.ledstjarnan.ejb.routine.PassingRow;
import se.ledstjarnan.ejb.routine.PassingService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** New and changed documents on their way through the managers: a manager's own, and how far all have come. */
@Named
@ViewScoped
public class PassingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/routine/passing.xhtml";

    @Inject
    private PassingService passings;

    @Inject
    private Say say;

    private String number;
    private String unit;
    private List<PassingRow> mine;
    private List<PassingDocument> documents;
    private PassingRow chosen;
    private boolean overseer;
    private LocalDate day;
    private String how;

    /** With a document and a unit in the address, the form that says how it was passed on is open. */
    public void load() {
        mine = passings.mine();
        documents = passings.documents();
        overseer = passings.seesAll();
        day = say.today();
        Long wanted = Asked.id(number);
        Long where = Asked.id(unit);
        chosen = mine.stream()
                .filter(row -> wanted != null && row.number() == wanted && !row.passed())
                .filter(row -> where == null || row.unitId() == where)
                .findFirst()
                .orElse(null);
    }

    public String receive(PassingRow row) {
        return Attempt.to(() -> passings.receive(row.number(), row.version()))
                ? Answer.saved(PAGE, "routine.passing.received.done")
                : null;
    }

    public String passOn() {
        return Attempt.to(() -> passings.passOn(chosen.number(), chosen.version(), chosen.unitId(), day, how))
                ? Answer.saved(PAGE, "routine.passing.passed.done")
                : null;
    }

    public String state(PassingRow row) {
        return Texts.of(
                row.passed()
                        ? "routine.passing.state.passed"
                        : row.received() ? "routine.passing.state.received" : "routine.passing.state.waits");
    }

    public String stateKind(PassingRow row) {
        return row.passed() ? "fine" : row.received() ? "active" : "soon";
    }

    public List<PassingRow> getMine() {
        return mine;
    }

    public List<PassingDocument> getDocuments() {
        return documents;
    }

    public PassingRow getChosen() {
        return chosen;
    }

    public boolean isOverseer() {
        return overseer;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
