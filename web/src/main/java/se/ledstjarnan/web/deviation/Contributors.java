package se.ledstjarnan.web.deviation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.deviation.CaseInvitation;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.deviation.InvestigationService;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Asks a colleague to contribute, and takes the answer of the one who is asked. */
@Named
@ViewScoped
public class Contributors implements Serializable {

    private static final int USUAL_DAYS = 7;

    @Inject
    private InvestigationService investigations;

    @Inject
    private CasePage page;

    @Inject
    private CurrentUser user;

    @Inject
    private Say say;

    private EmployeeName employee;
    private String question;
    private LocalDate due;
    private String answer;

    public String invite() {
        Long who = employee == null ? null : employee.id();
        Runnable verb = () -> investigations.invite(page.ref(), who, question, getDue());
        return page.run(verb, Texts.of("deviation.contributors.sent"), CaseTab.INVESTIGATION);
    }

    /** The reader's own unanswered question, or null. */
    public CaseInvitation getMine() {
        Long me = user.employeeId();
        return page.getView().parts().invitations().stream()
                .filter(invitation ->
                        invitation.isOpen() && invitation.employeeId().equals(me))
                .findFirst()
                .orElse(null);
    }

    public String answer() {
        CaseInvitation mine = getMine();
        Runnable verb = () -> investigations.answer(page.ref(), mine == null ? 0 : mine.id(), answer);
        return page.run(verb, Texts.of("deviation.answer.saved"), CaseTab.INVESTIGATION);
    }

    public EmployeeName getEmployee() {
        return employee;
    }

    public void setEmployee(EmployeeName employee) {
        this.employee = employee;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    /** A week, unless another day is chosen. */
    public LocalDate getDue() {
        return due == null ? say.today().plusDays(USUAL_DAYS) : due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
