package se.ledstjarnan.web.analysis;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.analysis.OutcomeKind;
import se.ledstjarnan.domain.analysis.ProposalStatus;
import se.ledstjarnan.domain.analysis.ProposalVerdict;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.analysis.AnalysisProposalService;
import se.ledstjarnan.ejb.analysis.ProposalCarryService;
import se.ledstjarnan.ejb.analysis.ProposalDecisionService;
import se.ledstjarnan.web.shared.MinutesAsked;
import se.ledstjarnan.web.shared.Say;

/** What is done with a proposal on its page: withdrawn, decided on, and linked with what it has become. */
@Named
@ViewScoped
public class AnalysisProposalAct implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern TARGET = Pattern.compile("(?i)\\s*(?:[a-z]{1,3}-)?(\\d{1,9})\\s*");

    @Inject
    private AnalysisProposalService proposals;

    @Inject
    private ProposalDecisionService decisions;

    @Inject
    private ProposalCarryService carrying;

    @Inject
    private AnalysisProposal page;

    @Inject
    private Say say;

    private String because;
    private ProposalStatus outcome;
    private LocalDate decidedOn;
    private String paragraph;
    private String registerNumber;
    private String words;
    private String departure;
    private OutcomeKind kind;
    private String target;

    @PostConstruct
    void fillIn() {
        MinutesAsked asked = MinutesAsked.read();
        decidedOn = asked.day();
        paragraph = asked.paragraph();
        registerNumber = asked.registerNumber();
        words = asked.words();
    }

    public String withdraw() {
        return page.act("analysis.done.withdrawn", ref -> proposals.withdraw(ref, because));
    }

    public String decide() {
        return page.act(
                "analysis.done.decided",
                ref -> decisions.decide(
                        ref,
                        new ProposalVerdict(outcome, words, departure),
                        getDecidedOn(),
                        paragraph,
                        registerNumber));
    }

    /** Goes on to the goal that is begun of the proposal. */
    public String makeGoal() {
        return page.become(carrying::goal, "/goal/edit.xhtml?number=");
    }

    /** Goes on to the action plan that is begun of the proposal. */
    public String makePlan() {
        return page.become(carrying::plan, "/plan/edit.xhtml?number=");
    }

    /** Goes on to the document that is begun of the proposal. */
    public String makeRoutine() {
        return page.become(carrying::routine, "/routine/edit.xhtml?number=");
    }

    public String link() {
        return page.act("analysis.done.linked", ref -> decisions.link(ref, kind, targetNumber()));
    }

    /** As M-12, or 12 alone; null for nothing typed. */
    private Integer targetNumber() {
        if (target == null || target.isBlank()) {
            return null;
        }
        Matcher number = TARGET.matcher(target);
        if (!number.matches()) {
            throw DomainException.at("target", "analysis.noSuchTarget");
        }
        return Integer.valueOf(number.group(1));
    }

    public List<ProposalStatus> getOutcomes() {
        return Arrays.stream(ProposalStatus.values())
                .filter(ProposalStatus::isDecided)
                .toList();
    }

    public OutcomeKind[] getKinds() {
        return OutcomeKind.values();
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public ProposalStatus getOutcome() {
        return outcome;
    }

    public void setOutcome(ProposalStatus outcome) {
        this.outcome = outcome;
    }

    /** Today until another day is chosen. */
    public LocalDate getDecidedOn() {
        return decidedOn == null ? say.today() : decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }

    public String getRegisterNumber() {
        return registerNumber;
    }

    public void setRegisterNumber(String registerNumber) {
        this.registerNumber = registerNumber;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getDeparture() {
        return departure;
    }

    public void setDeparture(String departure) {
        this.departure = departure;
    }

    public OutcomeKind getKind() {
        return kind;
    }

    public void setKind(OutcomeKind kind) {
        this.kind = kind;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
