package se.ledstjarnan.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.ejb.report.SeriesBreakService;
import se.ledstjarnan.ejb.report.SeriesBreakService.BreakRow;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;

/** Days from which the report's figures cannot be compared with those before, as MAS has recorded them. */
@Named
@ViewScoped
public class BreaksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeriesBreakService breaks;

    private List<BreakRow> all;
    private LocalDate day;
    private String text;

    public void load() {
        all = breaks.all();
    }

    public List<BreakRow> getAll() {
        return all;
    }

    public String add() {
        return answer(Attempt.to(() -> breaks.add(day, text)), "report.breaks.added");
    }

    public String remove(BreakRow made) {
        return answer(Attempt.to(() -> breaks.remove(made.id())), "report.breaks.removed");
    }

    private static String answer(boolean done, String said) {
        if (!done) {
            return null;
        }
        Attempt.done(Texts.of(said));
        return "/report/breaks.xhtml?faces-redirect=true";
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
