package se.ledstjarnan.web.allotment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.allotment.NeedContent;
import se.ledstjarnan.domain.allotment.NeedStatus;
import se.ledstjarnan.domain.allotment.NeedTerm;
import se.ledstjarnan.domain.allotment.Sek;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.allotment.AllotmentChoices;
import se.ledstjarnan.ejb.allotment.AllotmentService;
import se.ledstjarnan.ejb.allotment.NeedRow;
import se.ledstjarnan.ejb.allotment.NeedService;
import se.ledstjarnan.ejb.allotment.NewNeed;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** A resource need being written down or changed, before it is conveyed. */
@Named
@ViewScoped
public class NeedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NeedService needs;

    @Inject
    private AllotmentService allotments;

    @Inject
    private Say say;

    private String number;
    private NeedRow row;
    private AllotmentChoices choices;
    private String title;
    private Long unit;
    private Long goal;
    private NeedTerm term;
    private String year;
    private String amount;
    private String posts;
    private String reason;
    private String consequence;

    public void load() {
        Integer changed = Typed.optionalNumber(number);
        choices = allotments.choices();
        year = Integer.toString(say.today().getYear() + 1);
        if (changed == null) {
            return;
        }
        row = needs.open(changed);
        if (row.status() != NeedStatus.DRAFT) {
            throw new NotFoundException();
        }
        title = row.title();
        unit = row.unitId();
        goal = row.goalId();
        term = row.term();
        year = Integer.toString(row.fromYear());
        amount = AllotmentWords.typed(row.amount());
        posts = AllotmentWords.typed(row.posts());
        reason = row.reason();
        consequence = row.consequence();
    }

    public String save() {
        int[] stored = new int[1];
        return Attempt.to(() -> stored[0] = store(), this::takeOver, "allotment.stale")
                ? Answer.saved("/allotment/need.xhtml?number=" + stored[0], "allotment.done.need")
                : null;
    }

    private int store() {
        NewNeed form = new NewNeed(
                new NeedContent(
                        title,
                        term,
                        AllotmentDraft.whole(year, "year"),
                        Sek.ofThousands(amount, "amount"),
                        Sek.posts(posts, "posts"),
                        reason,
                        consequence),
                unit,
                goal);
        if (row == null) {
            return needs.begin(form);
        }
        needs.write(row.number(), row.stored(), form);
        return row.number();
    }

    /** What was typed stays; saving once more is a decision. */
    private void takeOver() {
        if (row == null) {
            throw new StaleDataException();
        }
        row = needs.open(row.number());
    }

    public boolean isNew() {
        return row == null;
    }

    public AllotmentChoices getChoices() {
        return choices;
    }

    public NeedTerm[] getTerms() {
        return NeedTerm.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Long getGoal() {
        return goal;
    }

    public void setGoal(Long goal) {
        this.goal = goal;
    }

    public NeedTerm getTerm() {
        return term;
    }

    public void setTerm(NeedTerm term) {
        this.term = term;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getPosts() {
        return posts;
    }

    public void setPosts(String posts) {
        this.posts = posts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getConsequence() {
        return consequence;
    }

    public void setConsequence(String consequence) {
        this.consequence = consequence;
    }
}
