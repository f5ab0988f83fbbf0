package se.ledstjarnan.web.analysis;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.analysis.AnalysisGroupService;
import se.ledstjarnan.ejb.analysis.GroupMember;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;

/** The analysis group: who is of it, and the appointment of others. */
@Named
@ViewScoped
public class AnalysisGroup implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/analysis/group.xhtml";

    @Inject
    private AnalysisGroupService group;

    @Inject
    private Say say;

    private transient List<GroupMember> members;
    private EmployeeName person;
    private String decision;
    private LocalDate from;
    private LocalDate to;
    private Long ended;
    private LocalDate lastDay;

    private List<GroupMember> all() {
        if (members == null) {
            members = group.members();
        }
        return members;
    }

    public List<GroupMember> getMembers() {
        return all().stream()
                .filter(member -> member.when() != GroupMember.When.OVER)
                .toList();
    }

    public List<GroupMember> getFormer() {
        return all().stream()
                .filter(member -> member.when() == GroupMember.When.OVER)
                .toList();
    }

    public String appoint() {
        return Attempt.to(() -> group.appoint(person == null ? null : person.id(), decision, getFrom(), to))
                ? Answer.saved(PAGE, "analysis.done.appointed")
                : null;
    }

    public String end() {
        return Attempt.to(() -> group.end(ended, getLastDay())) ? Answer.saved(PAGE, "analysis.done.ended") : null;
    }

    public EmployeeName getPerson() {
        return person;
    }

    public void setPerson(EmployeeName person) {
        this.person = person;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    /** Today until another day is chosen. */
    public LocalDate getFrom() {
        return from == null ? say.today() : from;
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

    public Long getEnded() {
        return ended;
    }

    public void setEnded(Long ended) {
        this.ended = ended;
    }

    /** Today until another day is chosen. */
    public LocalDate getLastDay() {
        return lastDay == null ? say.today() : lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
