package se.ledstjarnan.web.responsibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.responsibility.DistributionService;
import se.ledstjarnan.ejb.responsibility.ResponsibilityService;
import se.ledstjarnan.ejb.responsibility.TaskService;
import se.ledstjarnan.ejb.responsibility.TaskView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** A task: who bears it, to whom it is distributed, what it has been; and distributing it further. */
@Named
@ViewScoped
public class TaskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResponsibilityService register;

    @Inject
    private DistributionService distributions;

    @Inject
    private TaskService tasks;

    @Inject
    private Say say;

    private String number;
    private long seen;
    private transient TaskView view;
    private EmployeeName receiver;
    private Long unit;
    private LocalDate from;
    private LocalDate to;
    private String document;
    private String why;

    public void load() {
        view = register.task(Typed.number(number));
        seen = view.version();
        from = say.today();
        if (view.units().size() == 1) {
            unit = view.units().get(0).id();
        }
    }

    public TaskView getView() {
        if (view == null) {
            view = register.task(Typed.number(number));
        }
        return view;
    }

    public String distribute() {
        boolean done = Attempt.to(() -> distributions.distribute(
                Typed.number(number),
                new DistributionService.Given(receiver == null ? null : receiver.id(), unit, from, to, document)));
        return done ? Answer.saved(address(), "responsibility.done.PROPOSED") : null;
    }

    public String end() {
        try {
            boolean done = Attempt.to(() -> tasks.end(Typed.number(number), seen, why));
            return done ? Answer.saved(address(), "responsibility.done.taskEnded") : null;
        } catch (StaleDataException e) {
            load();
            return Answer.refused("finish", new DomainException("responsibility.stale"));
        }
    }

    private String address() {
        return "/responsibility/task.xhtml?number=" + Typed.number(number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public EmployeeName getReceiver() {
        return receiver;
    }

    public void setReceiver(EmployeeName receiver) {
        this.receiver = receiver;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
