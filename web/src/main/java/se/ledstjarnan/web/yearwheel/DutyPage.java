package se.ledstjarnan.web.yearwheel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.yearwheel.YearlyDutyService;
import se.ledstjarnan.ejb.yearwheel.YearlyDutyView;
import se.ledstjarnan.web.shared.Answer;
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
    private LocalDate day;
    private String words;

    public void load() {
        view = duties.open(Typed.id(id));
        day = view.open().isEmpty() ? null : view.open().get(0);
    }

    public String done() {
        try {
            duties.done(view.id(), day, words);
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

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
