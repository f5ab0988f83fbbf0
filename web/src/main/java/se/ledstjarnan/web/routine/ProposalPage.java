package se.ledstjarnan.web.routine;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.ejb.routine.ProposalService;
import se.ledstjarnan.ejb.routine.ProposalView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** A proposed change: what it says, what became of it, and the answer to be given. */
@Named
@ViewScoped
public class ProposalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService proposals;

    private String id;
    private ProposalView view;
    private String words;

    public void load() {
        view = proposals.view(Typed.id(id));
    }

    /** Into a draft, which is opened so that it can be written. */
    public String accept() {
        return answer(
                () -> proposals.accept(view.proposal().id(), view.proposal().stored(), words),
                "/routine/edit.xhtml?number=" + view.proposal().number(),
                "routine.proposal.done.accepted");
    }

    public String decline() {
        return answer(
                () -> proposals.decline(view.proposal().id(), view.proposal().stored(), words),
                "/routine/proposal.xhtml?id=" + view.proposal().id(),
                "routine.proposal.done.declined");
    }

    private String answer(Runnable verb, String outcome, String done) {
        return Attempt.to(verb, this::load, "routine.proposal.stale") ? Answer.saved(outcome, done) : null;
    }

    public ProposalView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
