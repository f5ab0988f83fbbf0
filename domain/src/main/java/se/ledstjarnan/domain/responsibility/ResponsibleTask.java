package se.ledstjarnan.domain.responsibility;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A task in the quality work that somebody bears by role, through all its wordings, so that one can say what was whose on any day. At
 * most one wording holds on a day.
 */
@Entity
@Table(name = "responsible_task")
public class ResponsibleTask extends Aggregate {

    @Column(nullable = false, updatable = false)
    private int number;

    /** Of a task that a guideline delivers; null for the municipality's own. */
    @Column(updatable = false)
    private String code;

    @OneToMany(mappedBy = "of", cascade = CascadeType.PERSIST)
    @OrderBy("revision")
    private List<TaskWording> wordings = new ArrayList<>();

    protected ResponsibleTask() {}

    /** Who changes the register, and when. */
    public record Change(Employee by, LocalDate today, Instant now) {}

    /** A task from today on. */
    public ResponsibleTask(int number, String code, TaskContent content, Change change) {
        this.number = number;
        this.code = code;
        wordings.add(new TaskWording(this, 1, content.checked(), null, change));
    }

    /** From today it is something else; what it was stays in the history, with why. */
    public void change(TaskContent content, String why, Change change) {
        TaskWording now = holding(change.today());
        String reason = Text.required(why, Text.LONG, "why");
        TaskContent next = content.checked();
        if (next.equals(now.content())) {
            throw new DomainException("responsibility.nothingChanged");
        }
        now.endBefore(change, null);
        wordings.add(new TaskWording(this, wordings.size() + 1, next, reason, change));
    }

    /** From today it is nobody's. */
    public void end(String why, Change change) {
        holding(change.today()).endBefore(change, Text.required(why, Text.LONG, "why"));
    }

    /** It is taken up again, from today, as it is given now. */
    public void resume(TaskContent content, String why, Change change) {
        if (on(change.today()).isPresent()) {
            throw new IllegalStateException("The task holds already");
        }
        wordings.add(new TaskWording(
                this, wordings.size() + 1, content.checked(), Text.optional(why, Text.LONG, "why"), change));
    }

    private TaskWording holding(LocalDate day) {
        return on(day).orElseThrow(() -> new DomainException("responsibility.taskEnded"));
    }

    /** What it was that day; empty where it was nobody's. */
    public Optional<TaskWording> on(LocalDate day) {
        return wordings.stream().filter(wording -> wording.covers(day)).findFirst();
    }

    public int getNumber() {
        return number;
    }

    public String getCode() {
        return code;
    }

    public List<TaskWording> getWordings() {
        return List.copyOf(wordings);
    }
}
