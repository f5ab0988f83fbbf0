package se.ledstjarnan.web.routine;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.routine.ReadingAudience;
import se.ledstjarnan.domain.routine.ReadingRequest;
import se.ledstjarnan.ejb.routine.ReadingService;
import se.ledstjarnan.ejb.routine.ReadingView;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** Who has confirmed that they have read a document, and the form that asks for it. */
@Named
@ViewScoped
public class RoutineReaders implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_LISTED = 25;

    @Inject
    private ReadingService readings;

    @Inject
    private Say say;

    private String number;
    private ReadingView view;
    private List<UnitChoice> choices;
    private Long[] units = {};
    private ReadingAudience audience = ReadingAudience.STAFF;
    private LocalDate due;

    public void load() {
        view = readings.view(Typed.number(number));
        choices = readings.choices();
    }

    public String ask() {
        if (!Attempt.to(() -> readings.ask(view.number(), new ReadingRequest(Typed.chosen(units), audience, due)))) {
            return null;
        }
        Attempt.done(Texts.of("routine.readers.asked"));
        return "/routine/readers.xhtml?number=" + view.number() + "&faces-redirect=true";
    }

    public ReadingView getView() {
        return view;
    }

    public List<UnitChoice> getChoices() {
        return choices;
    }

    public ReadingAudience[] getAudiences() {
        return ReadingAudience.values();
    }

    /** How far a unit has come, in words. */
    public String progress(ReadingView.Group group) {
        return Texts.of(
                "routine.readers.progress", group.readers(), group.persons().size());
    }

    /** Whether those who have not read it are too many to be listed unasked. */
    public boolean many(ReadingView.Group group) {
        return group.missing().size() > MOST_LISTED;
    }

    public String progressKind(ReadingView.Group group) {
        if (group.missing().isEmpty()) {
            return "fine";
        }
        return group.due().isBefore(say.today()) ? "late" : "active";
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Long[] getUnits() {
        return units.clone();
    }

    public void setUnits(Long[] units) {
        this.units = units.clone();
    }

    public ReadingAudience getAudience() {
        return audience;
    }

    public void setAudience(ReadingAudience audience) {
        this.audience = audience;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
