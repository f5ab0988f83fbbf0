package se.ledstjarnan.web.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.survey.SurveyRef;
import se.ledstjarnan.ejb.survey.SurveyService;
import se.ledstjarnan.ejb.survey.SurveyView;
import se.ledstjarnan.ejb.survey.SurveyWorkService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Typed;

/** A survey: who gives what, the answer with its files, and what it gave, beside the other years. */
@Named
@ViewScoped
public class SurveyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyWorkService work;

    private String id;
    private SurveyRef ref;
    private transient SurveyView view;
    private EmployeeName person;
    private String what;
    private LocalDate by;
    private String given;
    private String words;
    private String name;
    private String value;
    private String unit;

    public void load() {
        ref = new SurveyRef(getView().head().id(), getView().head().stored());
    }

    public SurveyView getView() {
        if (view == null) {
            view = surveys.open(Typed.id(id));
        }
        return view;
    }

    /** Reads anew after a file has come or gone. */
    void renew() {
        view = null;
        load();
    }

    public SurveyComparison getComparison() {
        return SurveyComparison.of(getView().results());
    }

    public boolean isOpen() {
        return getView().head().answeredAt() == null;
    }

    /** The reader's own part that is still to be given; null for none. */
    public SurveyView.Part getMine() {
        return isOpen()
                ? getView().parts().stream()
                        .filter(part -> part.mine() && part.doneAt() == null)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    public List<SurveyView.Round> getOtherRounds() {
        return getView().rounds().stream()
                .filter(round -> round.id() != getView().head().id())
                .toList();
    }

    public String ask() {
        return done("asked", () -> work.ask(ref, person == null ? null : person.id(), what, by));
    }

    public String give() {
        SurveyView.Part mine = getMine();
        return mine == null ? null : done("given", () -> work.give(ref, mine.id(), given));
    }

    public String answer() {
        return done("answered", () -> work.answer(ref, words));
    }

    public String keep() {
        return done("kept", () -> work.keep(ref, name, figure(value), unit));
    }

    /** As it is written in Swedish, with a comma or a point; null for nothing written. */
    static BigDecimal figure(String typed) {
        String digits = Text.clean(typed)
                .replaceAll("\\s|\\u00a0", "")
                .replace(',', '.')
                .replace('\u2212', '-');
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
            throw DomainException.at("value", "survey.notANumber");
        }
        return new BigDecimal(digits);
    }

    private String done(String key, Runnable verb) {
        return SurveyAnswer.to(verb) ? Answer.saved("/survey/survey.xhtml?id=" + ref.id(), "survey.done." + key) : null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public EmployeeName getPerson() {
        return person;
    }

    public void setPerson(EmployeeName person) {
        this.person = person;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getBy() {
        return by;
    }

    public void setBy(LocalDate by) {
        this.by = by;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
