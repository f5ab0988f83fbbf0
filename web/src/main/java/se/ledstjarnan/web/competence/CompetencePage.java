package se.ledstjarnan.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.competence.CompetenceService;
import se.ledstjarnan.ejb.competence.CompetenceView;
import se.ledstjarnan.ejb.competence.CompetenceWorkService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** What is demanded of an employee, what has been found and what is planned; one's own, or of one's staff. */
@Named
@ViewScoped
public class CompetencePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompetenceService competences;

    @Inject
    private CompetenceWorkService work;

    @Inject
    private Say say;

    private String id;
    private String need;
    private String act;
    private boolean overview;
    private transient CompetenceView view;

    public void load() {
        overview = competences.hasOverview();
        getView();
    }

    public CompetenceView getView() {
        if (view == null) {
            view = competences.person(Typed.optionalId(id));
        }
        return view;
    }

    /** Whether it is the reader's own page. */
    public boolean isOwn() {
        return id == null || id.isBlank();
    }

    /** Whether there is an overview to go back to. */
    public boolean isOverview() {
        return overview;
    }

    /** The requirement whose form is open, or null. */
    public CompetenceView.Need getOpen() {
        Long wanted = need == null || need.isBlank() || !getView().managed() ? null : Typed.id(need);
        return wanted == null
                ? null
                : getView().needs().stream()
                        .filter(each -> each.requirementId() == wanted)
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
    }

    public boolean isPlanning() {
        return getOpen() != null && "plan".equals(act);
    }

    public boolean isJudging() {
        return getOpen() != null && !"plan".equals(act) && getOpen().isJudged();
    }

    /** Whether the manager is to follow up, and has not yet this year. */
    public boolean isToFollowUp() {
        return getView().managed() && !getView().followedUp(say.today().getYear());
    }

    public String link(long requirementId, String what) {
        return address() + "&need=" + requirementId + "&act=" + what;
    }

    public String address() {
        return "/competence/person.xhtml?id=" + getView().id();
    }

    public String done(CompetenceView.Step step) {
        try {
            return Attempt.to(() -> work.done(step.id(), step.version()))
                    ? Answer.saved(isOwn() ? "/competence/person.xhtml" : address(), "competence.saved.done")
                    : null;
        } catch (StaleDataException e) {
            view = null;
            return Answer.refused("plans", new DomainException("competence.stale"));
        }
    }

    /** What stands about whether it is met. */
    public String state(CompetenceView.Need row) {
        return Texts.of(row.met() ? "competence.met" : "competence.gap");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }
}
