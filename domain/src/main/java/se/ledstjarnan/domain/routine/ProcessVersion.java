package se.ledstjarnan.domain.routine;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.EnumList;
import se.ledstjarnan.domain.shared.Text;

/** A version of a process: what for, how far it reaches, and its activities in order. */
@Entity
@Table(name = "process_version")
public class ProcessVersion extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "process_id", updatable = false)
    private WorkProcess process;

    @Column(name = "version_no", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProcessStatus status = ProcessStatus.DRAFT;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String purpose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProcessReach reach;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(nullable = false)
    private String areas;

    @Column(name = "change_note")
    private String change;

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ProcessActivity> activities = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id", updatable = false)
    private Employee author;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "established_by_id")
    private Employee establishedBy;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    @Column(name = "end_reason")
    private String endReason;

    protected ProcessVersion() {}

    ProcessVersion(WorkProcess process, int number, ProcessContent content, Employee author, Instant now) {
        this.process = process;
        this.number = number;
        this.author = author;
        this.createdAt = now;
        write(content);
    }

    void write(ProcessContent content) {
        if (content.reach() == null) {
            throw DomainException.at("reach", "shared.required");
        }
        if (content.reach() == ProcessReach.UNIT && content.unitId() == null) {
            throw DomainException.at("unitId", "shared.required");
        }
        if (content.areas().isEmpty()) {
            throw DomainException.at("areas", "routine.noArea");
        }
        if (content.activities().size() > ProcessContent.MOST) {
            throw new DomainException("routine.process.tooMany", ProcessContent.MOST);
        }
        name = Text.required(content.name(), Text.SHORT, "name");
        purpose = Text.required(content.purpose(), Text.LONG, "purpose");
        reach = content.reach();
        unitId = reach == ProcessReach.UNIT ? content.unitId() : null;
        areas = EnumList.join(LegalArea.class, content.areas());
        change = number == 1 ? null : Text.optional(content.change(), Text.LONG, "change");
        replaceActivities(content.activities());
    }

    private void replaceActivities(List<ProcessContent.Step> steps) {
        List<ProcessActivity> made = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            ProcessActivity activity = new ProcessActivity(this, i + 1, steps.get(i), i);
            if (!names.add(activity.getName().toLowerCase(Locale.ROOT))) {
                throw DomainException.at("name" + i, "routine.process.sameName", activity.getName());
            }
            if (activity.getPart() != null && activity.getPart().equals(process.getId())) {
                throw DomainException.at("part" + i, "routine.process.containsItself");
            }
            made.add(activity);
        }
        activities.clear();
        activities.addAll(made);
    }

    void establish(Employee by, LocalDate today) {
        if (activities.isEmpty()) {
            throw new DomainException("routine.process.noActivity");
        }
        if (number > 1 && change == null) {
            throw DomainException.at("change", "routine.noChange");
        }
        establishedBy = by;
        from = today;
        status = ProcessStatus.ESTABLISHED;
    }

    void replaced(LocalDate day) {
        to = day.isAfter(from) ? day.minusDays(1) : day;
        status = ProcessStatus.REPLACED;
    }

    void end(String reason, LocalDate lastDay) {
        if (from != null) {
            to = lastDay;
        }
        endReason = reason;
        status = ProcessStatus.ENDED;
    }

    ProcessContent content() {
        return new ProcessContent(
                name,
                purpose,
                reach,
                unitId,
                EnumList.split(LegalArea.class, areas),
                activities.stream().map(ProcessActivity::content).toList(),
                null);
    }

    public int getNumber() {
        return number;
    }

    public ProcessStatus getStatus() {
        return status;
    }

    public ProcessReach getReach() {
        return reach;
    }

    /** Null but for a unit's process. */
    public Long getUnitId() {
        return unitId;
    }

    public List<ProcessActivity> getActivities() {
        return List.copyOf(activities);
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }
}
