package se.ledstjarnan.web.goal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.ejb.goal.GoalTalkService;
import se.ledstjarnan.ejb.goal.GoalWorkService;
import se.ledstjarnan.web.shared.MinutesAsked;
import se.ledstjarnan.web.shared.Say;

/** What is done with a goal on its page: decided, settled, ended, commented on and answered. */
@Named
@ViewScoped
public class GoalAct implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GoalWorkService work;

    @Inject
    private GoalTalkService talk;

    @Inject
    private GoalPage page;

    @Inject
    private Say say;

    private LocalDate decidedOn;
    private String paragraph;
    private String registerNumber;
    private LocalDate settledOn;
    private LocalDate endedOn;
    private String endedBecause;
    private Long unit;
    private String words;
    private String answer;

    @PostConstruct
    void fillIn() {
        MinutesAsked asked = MinutesAsked.read();
        decidedOn = asked.day();
        paragraph = asked.paragraph();
        registerNumber = asked.registerNumber();
    }

    public String decide() {
        return page.act("goal.done.decided", ref -> work.decide(ref, decidedOn, paragraph, registerNumber));
    }

    public String settle() {
        return page.act("goal.done.settled", ref -> work.settle(ref, settledOn));
    }

    public String withdraw() {
        return page.act("goal.done.withdrawn", work::withdraw);
    }

    public String end() {
        return page.act("goal.done.ended", ref -> work.end(ref, endedOn, endedBecause));
    }

    public String comment() {
        return page.act("goal.done.commented", ref -> talk.comment(ref.number(), getUnit(), words));
    }

    public String reply(long comment) {
        return page.act("goal.done.answered", ref -> talk.answer(comment, answer));
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
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

    /** Today until another day is chosen. */
    public LocalDate getSettledOn() {
        return settledOn == null ? say.today() : settledOn;
    }

    public void setSettledOn(LocalDate settledOn) {
        this.settledOn = settledOn;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public String getEndedBecause() {
        return endedBecause;
    }

    public void setEndedBecause(String endedBecause) {
        this.endedBecause = endedBecause;
    }

    /** The only one, where there is but one. */
    public Long getUnit() {
        List<NamedChoice> units = page.getView().rights().units();
        return unit == null && units.size() == 1 ? units.get(0).id() : unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
