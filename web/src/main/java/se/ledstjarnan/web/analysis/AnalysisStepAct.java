package se.ledstjarnan.web.analysis;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.analysis.RoundStep;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.analysis.AnalysisBasisService;
import se.ledstjarnan.ejb.analysis.AnalysisProposalService;
import se.ledstjarnan.ejb.analysis.AnalysisRef;
import se.ledstjarnan.ejb.analysis.AnalysisRoundService;
import se.ledstjarnan.ejb.analysis.FigureChange;
import se.ledstjarnan.ejb.analysis.RoundView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;

/** What takes a round along its path: collecting, places in the matrix, the choice for the basis, and the end of a step. */
@Named
@ViewScoped
public class AnalysisStepAct implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_SHOWN = 50;

    @Inject
    private AnalysisRoundService rounds;

    @Inject
    private AnalysisProposalService proposals;

    @Inject
    private AnalysisBasisService bases;

    @Inject
    private AnalysisRoundPage page;

    private List<FigureChange> changes;
    private String words;
    private Integer placed;
    private Integer effort;
    private Integer effect;
    private EmployeeName leader;
    private LocalDate readyBy;

    public String collect() {
        return page.act("analysis.done.collected", rounds::collect);
    }

    /** Shows what would be another now; nothing is stored. */
    public void compare() {
        RoundView.Head head = page.getView().head();
        changes = rounds.changes(head.number(), head.year(), head.span());
    }

    /** Null before it was asked for. */
    public List<FigureChange> getChanges() {
        return changes;
    }

    /** As many as one reads. */
    public List<FigureChange> getFirstChanges() {
        return changes.subList(0, Math.min(MOST_SHOWN, changes.size()));
    }

    public String close() {
        RoundStep step = page.getShown();
        return Attempt.to(() -> rounds.close(page.ref(), step, words), page::renew, "analysis.stale")
                ? page.shown(RoundStep.values()[step.ordinal() + 1], "analysis.done.closed")
                : null;
    }

    public String plan() {
        return page.act(
                "analysis.done.planned", ref -> rounds.plan(ref, getLeader().id(), getReadyBy()));
    }

    /** Gives the proposal its place, by hand or as the matrix on the page says. */
    public String place() {
        if (placed == null) {
            return null;
        }
        AnalysisRef ref = line(placed).ref();
        return Attempt.to(() -> proposals.place(ref, effort, effect), page::renew, "analysis.stale")
                ? page.shown(RoundStep.PRIORITY, "analysis.done.placed")
                : null;
    }

    public String choose(int number) {
        return choice(number, true);
    }

    public String leaveOut(int number) {
        return choice(number, false);
    }

    private String choice(int number, boolean in) {
        AnalysisRef ref = line(number).ref();
        Runnable verb = in ? () -> proposals.choose(ref) : () -> proposals.leaveOut(ref);
        return Attempt.to(verb, page::renew, "analysis.stale")
                ? page.shown(page.getShown(), in ? "analysis.done.chosen" : "analysis.done.leftOut")
                : null;
    }

    private RoundView.Line line(int number) {
        return page.getView().proposals().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public String draft() {
        int[] number = new int[1];
        return Attempt.to(() -> number[0] = bases.draft(page.ref()), page::renew, "analysis.stale")
                ? Answer.saved("/analysis/basis.xhtml?number=" + number[0], "analysis.done.drafted")
                : null;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getPlaced() {
        return placed;
    }

    public void setPlaced(Integer placed) {
        this.placed = placed;
    }

    public Integer getEffort() {
        return effort;
    }

    public void setEffort(Integer effort) {
        this.effort = effort;
    }

    public Integer getEffect() {
        return effect;
    }

    public void setEffect(Integer effect) {
        this.effect = effect;
    }

    /** Whoever leads it until somebody else is chosen. */
    public EmployeeName getLeader() {
        return leader == null ? page.getView().head().leader() : leader;
    }

    public void setLeader(EmployeeName leader) {
        this.leader = leader;
    }

    public LocalDate getReadyBy() {
        return readyBy == null ? page.getView().head().readyBy() : readyBy;
    }

    public void setReadyBy(LocalDate readyBy) {
        this.readyBy = readyBy;
    }
}
