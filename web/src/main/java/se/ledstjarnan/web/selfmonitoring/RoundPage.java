package se.ledstjarnan.web.selfmonitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.selfmonitoring.CheckRef;
import se.ledstjarnan.ejb.selfmonitoring.CheckRoundService;
import se.ledstjarnan.ejb.selfmonitoring.CheckWorkService;
import se.ledstjarnan.ejb.selfmonitoring.RoundView;
import se.ledstjarnan.ejb.selfmonitoring.TestedRisk;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Typed;

/** A check: who answers, its signing, what it showed and what became of that. */
@Named
@ViewScoped
public class RoundPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CheckRoundService rounds;

    @Inject
    private CheckWorkService work;

    private String number;
    private CheckRef ref;
    private transient RoundView view;
    private transient List<TestedRisk> tested;
    private EmployeeName person;
    private String conclusion;
    private String reason;
    private String reply;

    public void load() {
        ref = new CheckRef(getView().head().number(), getView().head().stored());
    }

    public RoundView getView() {
        if (view == null) {
            view = rounds.open(Typed.number(number));
        }
        return view;
    }

    /** Reads again what is shown; what stood in the forms stands there still, with the version that they were opened with. */
    void renew() {
        view = null;
    }

    /** The risks that it tests. */
    public List<TestedRisk> getTested() {
        if (tested == null) {
            tested =
                    rounds.tests(getView().head().list(), getView().head().due().getYear());
        }
        return tested;
    }

    /** The reader's own sheet; null for none. */
    public RoundView.Sheet getMine() {
        return getView().sheets().stream()
                .filter(RoundView.Sheet::mine)
                .findFirst()
                .orElse(null);
    }

    /** Those that did not reach the target. */
    public List<RoundView.Result> getFindings() {
        return getView().results().stream().filter(RoundView.Result::finding).toList();
    }

    public String ask() {
        return done("asked", () -> work.ask(ref.number(), person == null ? null : person.id()));
    }

    public String leaveOut(long who) {
        return done("leftOut", () -> work.leaveOut(ref.number(), who));
    }

    public String sign() {
        return done("signed", () -> work.sign(ref, conclusion));
    }

    public String cancel() {
        return done("cancelled", () -> work.cancel(ref, reason));
    }

    public String answer() {
        return done("replied", () -> work.reply(ref, reply));
    }

    private String done(String key, Runnable verb) {
        return CheckAnswers.to(verb) ? Answer.saved(address(), "selfmonitoring.done." + key) : null;
    }

    String address() {
        return "/selfmonitoring/round.xhtml?number=" + ref.number();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public EmployeeName getPerson() {
        return person;
    }

    public void setPerson(EmployeeName person) {
        this.person = person;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }
}
