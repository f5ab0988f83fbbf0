package se.ledstjarnan.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.deviation.CategoryChoice;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.risk.RiskJudgingService;
import se.ledstjarnan.ejb.risk.RiskSetUpService;
import se.ledstjarnan.ejb.risk.RiskWorkService;
import se.ledstjarnan.web.shared.Say;

/** What is done with an analysis on its page: risks added, people brought in, decided, followed up, closed, made a template. */
@Named
@ViewScoped
public class AnalysisAct implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RiskJudgingService judging;

    @Inject
    private RiskWorkService work;

    @Inject
    private RiskSetUpService setUp;

    @Inject
    private AnalysisPage page;

    @Inject
    private Say say;

    private final RiskDraft risk = new RiskDraft();
    private transient List<CategoryChoice> kinds;
    private EmployeeName person;
    private String decision;
    private LocalDate decidedOn;
    private LocalDate followUp;
    private String words;
    private LocalDate nextDue;
    private String closing;
    private String reopenBecause;
    private LocalDate newReadyBy;
    private String title;
    private String covers;

    public String add() {
        return page.act("risk.done.added", ref -> judging.add(ref, risk.content()));
    }

    public String join() {
        return page.act("risk.done.joined", ref -> work.join(ref, id(person)));
    }

    public String handOver() {
        return page.act("risk.done.handedOver", ref -> work.handOver(ref, id(person)));
    }

    public String leave(long member) {
        return page.act("risk.done.left", ref -> work.leave(ref, member));
    }

    public String decide() {
        return page.act("risk.done.decided", ref -> work.decide(ref, decision, decidedOn, followUp));
    }

    public String followUp() {
        return page.act("risk.done.followedUp", ref -> work.followUp(ref, words, nextDue));
    }

    public String close() {
        return page.act("risk.done.closed", ref -> work.close(ref, closing));
    }

    public String reopen() {
        return page.act("risk.done.reopened", ref -> work.reopen(ref, reopenBecause, newReadyBy));
    }

    public String makeTemplate() {
        return page.act("risk.done.template", ref -> setUp.makeTemplate(ref, title, covers));
    }

    private static Long id(EmployeeName chosen) {
        return chosen == null ? null : chosen.id();
    }

    public RiskDraft getRisk() {
        return risk;
    }

    /** Categories of deviations that may confirm a risk. */
    public List<CategoryChoice> getKinds() {
        if (kinds == null) {
            kinds = judging.kinds(page.getView().head().areas());
        }
        return kinds;
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
    public LocalDate getDecidedOn() {
        return decidedOn == null ? say.today() : decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public LocalDate getFollowUp() {
        return followUp;
    }

    public void setFollowUp(LocalDate followUp) {
        this.followUp = followUp;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getNextDue() {
        return nextDue;
    }

    public void setNextDue(LocalDate nextDue) {
        this.nextDue = nextDue;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }

    public String getReopenBecause() {
        return reopenBecause;
    }

    public void setReopenBecause(String reopenBecause) {
        this.reopenBecause = reopenBecause;
    }

    public LocalDate getNewReadyBy() {
        return newReadyBy;
    }

    public void setNewReadyBy(LocalDate newReadyBy) {
        this.newReadyBy = newReadyBy;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCovers() {
        return covers;
    }

    public void setCovers(String covers) {
        this.covers = covers;
    }
}
