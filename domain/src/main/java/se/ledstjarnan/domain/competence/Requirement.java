package se.ledstjarnan.domain.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A competence that is demanded of those with a title, in a unit or in all; data, kept by those who answer for it. */
@Entity
@Table(name = "competence_requirement")
public class Requirement extends Aggregate {

    /** Longest time that something holds before it is to be done anew. */
    private static final int MOST_MONTHS = 120;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RequirementKind kind;

    private String title;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "task_id")
    private Long taskId;

    private Integer months;

    @Column(nullable = false)
    private int least;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Requirement() {}

    /**
     * As typed.
     *
     * @param title the job title it is demanded of, in any case of letters; empty for all
     * @param unitId the unit; null for all
     * @param taskId the care task, exactly where the kind is DELEGATION
     * @param months after how many it is to be done anew; null for once and for all
     * @param least the lowest level of the scale that is enough; null for what has none, a delegation
     */
    public record Content(
            String name, RequirementKind kind, String title, Long unitId, Long taskId, Integer months, Integer least)
            implements Serializable {}

    /** Throws at the field that is wrong. */
    public Requirement(Content content) {
        if (content.kind() == null) {
            throw DomainException.at("kind", "shared.required");
        }
        boolean delegation = content.kind() == RequirementKind.DELEGATION;
        if (delegation && content.taskId() == null) {
            throw DomainException.at("taskId", "competence.noTask");
        }
        if (!delegation && content.taskId() != null) {
            throw DomainException.at("taskId", "competence.taskWithoutDelegation");
        }
        if (content.months() != null && (content.months() < 1 || content.months() > MOST_MONTHS)) {
            throw DomainException.at("months", "competence.badMonths", MOST_MONTHS);
        }
        if (!delegation && (content.least() == null || content.least() < 1)) {
            throw DomainException.at("least", "competence.noLevel");
        }
        name = Text.required(content.name(), Text.SHORT, "name");
        kind = content.kind();
        title = Text.optional(content.title(), Text.SHORT, "title");
        unitId = content.unitId();
        taskId = content.taskId();
        months = delegation ? null : content.months();
        least = delegation ? 1 : content.least();
    }

    /** It is no longer demanded after that day; what was judged stays. */
    public void end(LocalDate lastDay) {
        endedOn = lastDay;
    }

    public RequirementKind getKind() {
        return kind;
    }

    public Long getUnitId() {
        return unitId;
    }

    /** Whether somebody with the title, in the unit, is to have it. */
    public boolean isDemandedOf(String jobTitle, Long unit) {
        return endedOn == null
                && (title == null || title.equalsIgnoreCase(jobTitle))
                && (unitId == null || unitId.equals(unit));
    }
}
