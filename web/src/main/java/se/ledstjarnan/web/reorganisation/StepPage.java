package se.ledstjarnan.web.reorganisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.ledstjarnan.domain.organisation.UnitKind;
import se.ledstjarnan.domain.organisation.UnitRow;
import se.ledstjarnan.domain.reorganisation.ReorganisationStatus;
import se.ledstjarnan.domain.reorganisation.StepKind;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.reorganisation.ReorganisationService;
import se.ledstjarnan.ejb.reorganisation.ReorganisationView;
import se.ledstjarnan.ejb.reorganisation.StepForm;
import se.ledstjarnan.ejb.reorganisation.StepService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Typed;

/** One more step of a planned reorganisation. */
@Named("reorganisationStep")
@ViewScoped
public class StepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReorganisationService reorganisations;

    @Inject
    private StepService steps;

    private String id;
    private String asked;
    private StepKind kind;
    private ReorganisationView view;
    private List<UnitRow> units;
    private String unit;
    private String name;
    private String parent;
    private String into;
    private String open;
    private String second;
    private String third;
    private String history;

    public void load() {
        kind = Asked.constant(StepKind.class, asked, null);
        if (kind == null) {
            throw new NotFoundException();
        }
        view = reorganisations.open(Typed.id(id));
        if (view.status() != ReorganisationStatus.PLANNED) {
            throw new NotFoundException();
        }
        units = steps.choices(view.id());
    }

    public String save() {
        boolean done = Attempt.to(
                () -> steps.add(view.id(), view.version(), form()),
                () -> view = reorganisations.open(view.id()),
                "reorganisation.stale");
        return done
                ? Answer.saved("/reorganisation/reorganisation?id=" + view.id(), "reorganisation.done.added")
                : null;
    }

    private StepForm form() {
        List<Long> receivers = Stream.of(open, second, third)
                .map(Typed::optionalId)
                .filter(Objects::nonNull)
                .toList();
        return new StepForm(
                kind,
                Typed.optionalId(unit),
                name,
                Typed.optionalId(parent),
                Typed.optionalId(into),
                receivers,
                Typed.optionalId(open),
                Typed.optionalId(history));
    }

    public boolean is(String asks) {
        return kind.name().equals(asks);
    }

    /** All to choose from, each with what it belongs to. */
    public List<Choice> getUnits() {
        return UnitOptions.of(units, row -> true);
    }

    /** Those that something can be below. */
    public List<Choice> getParents() {
        return UnitOptions.of(units, row -> row.kind() != UnitKind.UNIT);
    }

    public StepKind getKind() {
        return kind;
    }

    public ReorganisationView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = open;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getThird() {
        return third;
    }

    public void setThird(String third) {
        this.third = third;
    }

    public String getHistory() {
        return history;
    }

    public void setHistory(String history) {
        this.history = history;
    }
}
