package se.ledstjarnan.domain.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A task as it was called when it was delegated; the register may call it something else later. */
@Embeddable
public class DelegatedTask {

    @Column(name = "task_id", nullable = false)
    private Long taskId;

    @Column(name = "name", nullable = false)
    private String name;

    protected DelegatedTask() {}

    DelegatedTask(CareTask task) {
        this.taskId = task.getId();
        this.name = task.getName();
    }

    public Long getTaskId() {
        return taskId;
    }

    public String getName() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DelegatedTask that && Objects.equals(taskId, that.taskId);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(taskId);
    }
}
