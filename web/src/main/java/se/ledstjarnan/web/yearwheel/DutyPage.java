package se.ledstjarnan.web.yearwheel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.yearwheel.YearlyDutyService;
import se.ledstjarnan.ejb.yearwheel.YearlyDutyView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Typed;

/** A yearly duty: what it is, when it is due and when it was done. */
@Named("yearlyDutyPage")
@ViewScoped
public class DutyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private YearlyDutyService duties;

    private String id;
    private YearlyDutyView view;
    private String day;
    private String words;

    public void load() {
        view = duties.open(Typed.id(id));
        day = view.open().isEmpty() ? null : view.open().get(0).toString();
    }

    public String done() {
        try {
            duties.done(view.id(), Asked.day(day), words);
            return Answer.saved(page(), "yearwheel.done.said");
        } catch (DomainException e) {
            return Answer.refused("done", e);
        }
    }

    public String end() {
        try {
            duties.end(view.id(), view.version());
            return Answer.saved(page(), "yearwheel.end.said");
        } catch (DomainException e) {
            return Answer.refused("end", e);
        }
    }

    private String page() {
        return "/yearwheel/duty.xhtml?id=" + view.id();
    }

    public YearlyDutyView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** As it stands in the list: 2027-03-01. */
    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
