package se.ledstjarnan.web.responsibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.responsibility.TaskContent;
import se.ledstjarnan.domain.responsibility.TaskNature;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.responsibility.ResponsibilityService;
import se.ledstjarnan.ejb.responsibility.TaskService;
import se.ledstjarnan.ejb.responsibility.TaskView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** A task being written: a new one, or what one is from today. */
@Named
@ViewScoped
public class TaskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResponsibilityService register;

    @Inject
    private TaskService tasks;

    private String number;
    private long seen;
    private Bearer bearer;
    private TaskNature nature;
    private String task;
    private String ground;
    private String source;
    private String why;

    public void load() {
        if (!isNew()) {
            TaskView view = register.task(Typed.number(number));
            if (view.written() == null) {
                throw new NotFoundException();
            }
            seen = view.version();
            bearer = view.written().bearer();
            nature = view.written().nature();
            task = view.written().task();
            ground = view.written().ground();
            source = view.written().source();
        }
    }

    public String save() {
        TaskContent content = new TaskContent(bearer, nature, task, ground, source);
        try {
            boolean done = Attempt.to(() -> {
                if (isNew()) {
                    number = Integer.toString(tasks.begin(content));
                } else {
                    tasks.change(Typed.number(number), seen, content, why);
                }
            });
            return done ? Answer.saved("/responsibility/task.xhtml?number=" + number, "responsibility.saved") : null;
        } catch (StaleDataException e) {
            return Answer.refused("write", new DomainException("responsibility.stale.form"));
        }
    }

    public boolean isNew() {
        return number == null || number.isBlank();
    }

    public Bearer[] getBearers() {
        return Bearer.values();
    }

    public TaskNature[] getNatures() {
        return TaskNature.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Bearer getBearer() {
        return bearer;
    }

    public void setBearer(Bearer bearer) {
        this.bearer = bearer;
    }

    public TaskNature getNature() {
        return nature;
    }

    public void setNature(TaskNature nature) {
        this.nature = nature;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
