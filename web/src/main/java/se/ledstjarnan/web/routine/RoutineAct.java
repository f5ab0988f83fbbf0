package se.ledstjarnan.web.routine;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.routine.RoutineAction;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.routine.RoutineWorkService;
import se.ledstjarnan.web.shared.MinutesAsked;

/** What is done with a document on its page. */
@Named
@ViewScoped
public class RoutineAct implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoutinePage page;

    @Inject
    private RoutineWorkService work;

    private String words;
    private LocalDate decidedOn;
    private String paragraph;
    private String registerNumber;

    @PostConstruct
    void fillIn() {
        MinutesAsked asked = MinutesAsked.read();
        decidedOn = asked.day();
        paragraph = asked.paragraph();
        registerNumber = asked.registerNumber();
    }

    public String submit() {
        return page.done("SUBMIT", () -> work.submit(page.ref()), true);
    }

    public String approve() {
        RoutineWorkService.Decided decided = new RoutineWorkService.Decided(decidedOn, paragraph, registerNumber);
        return page.done("APPROVE", () -> work.approve(page.ref(), decided), false);
    }

    public String review() {
        return page.done("REVIEW", () -> work.review(page.ref()), false);
    }

    public String renew() {
        if (!page.attempt(() -> work.renew(page.ref()))) {
            return null;
        }
        return "/routine/edit.xhtml?number=" + page.getNumber() + "&faces-redirect=true";
    }

    /** The action that the open form is about: those that demand words. */
    public String say() {
        RoutineAction action = page.getAction();
        Runnable verb = switch (action == null ? RoutineAction.EDIT : action) {
            case RETURN -> () -> work.sendBack(page.ref(), words);
            case DISCARD -> () -> work.discard(page.ref(), words);
            case WITHDRAW -> () -> work.withdraw(page.ref(), words);
            default -> throw new NotFoundException();
        };
        return page.done(action.name(), verb, action != RoutineAction.WITHDRAW);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
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
