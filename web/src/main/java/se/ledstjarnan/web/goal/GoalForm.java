package se.ledstjarnan.web.goal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.goal.GoalContent;
import se.ledstjarnan.domain.goal.GoalKind;
import se.ledstjarnan.domain.goal.GoalStatus;
import se.ledstjarnan.domain.goal.GoalTerm;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.goal.GoalChoices;
import se.ledstjarnan.ejb.goal.GoalRef;
import se.ledstjarnan.ejb.goal.GoalService;
import se.ledstjarnan.ejb.goal.GoalView;
import se.ledstjarnan.ejb.goal.GoalWorkService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** A goal being drawn up, broken down from another, or given a new wording after it was decided. */
@Named
@ViewScoped
public class GoalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GoalService goals;

    @Inject
    private GoalWorkService work;

    private String number;
    private String below;
    private GoalRef ref;
    private boolean decided;
    private GoalChoices choices;
    private GoalDraft draft;

    public void load() {
        Integer changed = Typed.optionalNumber(number);
        Integer parent = changed == null ? Typed.optionalNumber(below) : null;
        choices = goals.choices();
        draft = new GoalDraft();
        if (changed != null) {
            fill(goals.open(changed));
        } else if (parent != null) {
            breakDown(goals.open(parent));
        } else {
            begin(null);
        }
    }

    private void begin(Long parent) {
        draft.place(
                !choices.whole() && choices.units().size() == 1
                        ? choices.units().get(0).id()
                        : null,
                parent);
    }

    /** Begins with what the goal above says of years, and with what it is measured by. */
    private void breakDown(GoalView view) {
        if (view.head().status() == GoalStatus.ENDED) {
            throw new NotFoundException();
        }
        GoalContent above = content(view);
        draft.fill(new GoalContent(
                null,
                null,
                above.kind(),
                above.term(),
                above.firstYear(),
                above.lastYear(),
                false,
                above.indicators().stream()
                        .map(each -> new GoalContent.Weighted(each.indicatorId(), null))
                        .toList()));
        begin((long) view.head().number());
    }

    private void fill(GoalView view) {
        if (!view.rights().writes()) {
            throw new NotAllowedException();
        }
        decided = view.head().status() == GoalStatus.DECIDED;
        ref = view.head().ref();
        draft.fill(view.waiting() == null ? content(view) : view.waiting().content());
        if (view.waiting() != null) {
            draft.setReason(view.waiting().reason());
        }
        GoalView.Other parent = view.head().parent();
        draft.place(view.head().unitId(), parent == null ? null : (long) parent.number());
    }

    private static GoalContent content(GoalView view) {
        GoalView.Head head = view.head();
        return new GoalContent(
                head.title(),
                head.text(),
                head.kind(),
                head.term(),
                head.firstYear(),
                head.lastYear(),
                head.forCitizens(),
                view.indicators().stream()
                        .map(each -> new GoalContent.Weighted(each.id(), each.weight()))
                        .toList());
    }

    public String save() {
        int[] stored = new int[1];
        return Attempt.to(() -> stored[0] = store(), this::takeOver, "goal.stale.goal")
                ? Answer.saved("/goal/goal.xhtml?number=" + stored[0], done())
                : null;
    }

    private String done() {
        return ref == null ? "goal.done.begun" : decided ? "goal.done.proposed" : "goal.done.changed";
    }

    private int store() {
        Integer parent = draft.getParent() == null ? null : draft.getParent().intValue();
        if (ref == null) {
            return work.begin(draft.content(), draft.getUnit(), parent);
        }
        if (decided) {
            work.propose(ref, draft.content(), draft.getReason());
        } else {
            work.write(ref, draft.content(), draft.getUnit(), parent);
        }
        return ref.number();
    }

    /** What was typed stays; saving once more is a decision. */
    private void takeOver() {
        ref = goals.open(ref.number()).head().ref();
    }

    public GoalDraft getDraft() {
        return draft;
    }

    public boolean isNew() {
        return ref == null;
    }

    /** Whether this is a new wording of a decided goal. */
    public boolean isDecided() {
        return decided;
    }

    public GoalChoices getChoices() {
        return choices;
    }

    /** The places for indicators; a page's inputs need a fixed number. */
    public List<Integer> getPlaces() {
        return IntStream.range(0, GoalDraft.PLACES).boxed().toList();
    }

    public GoalKind[] getKinds() {
        return GoalKind.values();
    }

    public GoalTerm[] getTerms() {
        return GoalTerm.values();
    }

    /** Where the reader comes from. */
    public String getBack() {
        return ref == null ? "/goal/goals.xhtml" : "/goal/goal.xhtml?number=" + ref.number();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBelow() {
        return below;
    }

    public void setBelow(String below) {
        this.below = below;
    }
}
