package se.ledstjarnan.web.plan;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.plan.ActivityContent;
import se.ledstjarnan.domain.plan.ActivityKind;
import se.ledstjarnan.ejb.plan.NewActivity;
import se.ledstjarnan.ejb.plan.PlanView;

/** A performance or an activity as typed. */
public class ActivityDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private ActivityKind kind = ActivityKind.ACTIVITY;
    private String what;
    private String extent;
    private String how;
    private String reason;
    private EmployeeName person;
    private Long unit;
    private LocalDate from;
    private LocalDate through;

    void fill(PlanView.Line line) {
        kind = line.kind();
        what = line.title();
        extent = line.extent();
        how = line.how();
        reason = line.why();
        person = new EmployeeName(line.employeeId(), line.employee(), null, null);
        unit = line.unitId();
        from = line.begins();
        through = line.ends();
    }

    NewActivity form() {
        return new NewActivity(
                new ActivityContent(kind, what, extent, how, reason, from, through),
                person == null ? null : person.id(),
                unit);
    }

    public ActivityKind[] getKinds() {
        return ActivityKind.values();
    }

    public ActivityKind getKind() {
        return kind;
    }

    public void setKind(ActivityKind kind) {
        this.kind = kind;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getExtent() {
        return extent;
    }

    public void setExtent(String extent) {
        this.extent = extent;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public EmployeeName getPerson() {
        return person;
    }

    public void setPerson(EmployeeName person) {
        this.person = person;
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

    public LocalDate getThrough() {
        return through;
    }

    public void setThrough(LocalDate through) {
        this.through = through;
    }
}
