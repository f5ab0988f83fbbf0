package se.ledstjarnan.web.internalcontrol;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.internalcontrol.ControlPlanService;
import se.ledstjarnan.ejb.internalcontrol.ControlWorkService;
import se.ledstjarnan.ejb.internalcontrol.PlanRef;
import se.ledstjarnan.ejb.internalcontrol.PlanView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** A plan being begun, or its days and keeper being changed. */
@Named
@ViewScoped
public class ControlPlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ControlPlanService plans;

    @Inject
    private ControlWorkService work;

    @Inject
    private Say say;

    private String number;
    private PlanRef ref;
    private List<String> bodies;
    private Integer year;
    private String body;
    private LocalDate first;
    private LocalDate second;
    private LocalDate third;
    private EmployeeName owner;

    public void load() {
        Integer changed = Typed.optionalNumber(number);
        bodies = plans.bodies();
        if (changed == null) {
            year = say.today().getYear() + 1;
            body = bodies.get(0);
            owner = plans.self();
            days(plans.usualDays(year));
            return;
        }
        PlanView view = plans.open(changed);
        if (!view.rights().writes()) {
            throw new NotAllowedException();
        }
        if (!view.isDraft()) {
            throw new NotFoundException();
        }
        ref = view.head().ref();
        year = view.head().year();
        body = view.head().body();
        owner = view.head().owner();
        days(view.head().days());
    }

    private void days(List<LocalDate> all) {
        first = !all.isEmpty() ? all.get(0) : null;
        second = all.size() > 1 ? all.get(1) : null;
        third = all.size() > 2 ? all.get(2) : null;
    }

    public String save() {
        List<LocalDate> days = Stream.of(first, second, third)
                .map(this::inYear)
                .filter(Objects::nonNull)
                .toList();
        int[] stored = new int[1];
        return Attempt.to(() -> stored[0] = store(days), this::takeOver, "internalcontrol.stale")
                ? Answer.saved(
                        "/internalcontrol/plan.xhtml?number=" + stored[0],
                        ref == null ? "internalcontrol.done.begun" : "internalcontrol.done.changed")
                : null;
    }

    /** A new plan of another year than the form began with is followed up by the same days of that. */
    private LocalDate inYear(LocalDate day) {
        boolean other = day != null
                && ref == null
                && year != null
                && day.getYear() == say.today().getYear() + 1;
        return other ? day.withYear(year) : day;
    }

    private int store(List<LocalDate> days) {
        Long keeper = owner == null ? null : owner.id();
        if (ref == null) {
            return work.begin(year, bodies.indexOf(body) == 1, days, keeper);
        }
        work.write(ref, days, keeper);
        return ref.number();
    }

    private void takeOver() {
        ref = plans.open(ref.number()).head().ref();
    }

    public boolean isNew() {
        return ref == null;
    }

    /** Those that a plan can be for. */
    public List<Integer> getYears() {
        int now = say.today().getYear();
        return List.of(now + 1, now);
    }

    public List<String> getBodies() {
        return new ArrayList<>(bodies);
    }

    public String getBack() {
        return ref == null ? "/internalcontrol/plans.xhtml" : "/internalcontrol/plan.xhtml?number=" + ref.number();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getSecond() {
        return second;
    }

    public void setSecond(LocalDate second) {
        this.second = second;
    }

    public LocalDate getThird() {
        return third;
    }

    public void setThird(LocalDate third) {
        this.third = third;
    }

    public EmployeeName getOwner() {
        return owner;
    }

    public void setOwner(EmployeeName owner) {
        this.owner = owner;
    }
}
