package se.ledstjarnan.web.allotment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.allotment.NeedAnswer;
import se.ledstjarnan.domain.allotment.NeedStatus;
import se.ledstjarnan.domain.allotment.Sek;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.allotment.Decided;
import se.ledstjarnan.ejb.allotment.NeedRow;
import se.ledstjarnan.ejb.allotment.NeedService;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.MinutesAsked;
import se.ledstjarnan.web.shared.Typed;

/** A resource need: why, what happens if it is not met, and what the board answered. */
@Named
@ViewScoped
public class NeedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NeedService needs;

    @Inject
    private CurrentUser user;

    private String number;
    private NeedRow row;
    private NeedAnswer answer;
    private String words;
    private String granted;
    private LocalDate decidedOn;
    private String paragraph;
    private String registerNumber;

    @PostConstruct
    void fillIn() {
        MinutesAsked asked = MinutesAsked.read();
        decidedOn = asked.day();
        paragraph = asked.paragraph();
        registerNumber = asked.registerNumber();
        words = asked.words();
    }

    public void load() {
        row = needs.open(Typed.number(number));
    }

    public NeedRow getRow() {
        return row;
    }

    /** Whether the reader changes it or conveys it. */
    public boolean isWriting() {
        return row.status() == NeedStatus.DRAFT && user.hasRole(Role.SOCIALCHEF);
    }

    /** Whether the reader records the board's answer. */
    public boolean isAnswering() {
        return row.status() == NeedStatus.RAISED && user.hasRole(Role.NAMNDSEKRETERARE);
    }

    public String raise() {
        return act("allotment.done.raised", () -> needs.raise(row.number(), row.stored()));
    }

    public String record() {
        return act(
                "allotment.done.answered",
                () -> needs.answer(
                        row.number(),
                        row.stored(),
                        answer,
                        words,
                        Sek.ofThousands(granted, "granted"),
                        new Decided(decidedOn, paragraph, registerNumber)));
    }

    private String act(String done, Runnable verb) {
        return Attempt.to(verb, this::load, "allotment.stale")
                ? Answer.saved("/allotment/need.xhtml?number=" + row.number(), done)
                : null;
    }

    public NeedAnswer[] getAnswers() {
        return NeedAnswer.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public NeedAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(NeedAnswer answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getGranted() {
        return granted;
    }

    public void setGranted(String granted) {
        this.granted = granted;
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
}
