package se.ledstjarnan.web.allotment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.allotment.AllotmentChoices;
import se.ledstjarnan.ejb.allotment.AllotmentRow;
import se.ledstjarnan.ejb.allotment.AllotmentService;
import se.ledstjarnan.ejb.allotment.AllotmentWorkService;
import se.ledstjarnan.ejb.allotment.NewAllotment;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** The means of a unit for a year being written down or changed. */
@Named
@ViewScoped
public class AllotmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AllotmentService allotments;

    @Inject
    private AllotmentWorkService work;

    @Inject
    private Say say;

    private String id;
    private String forYear;
    private AllotmentRow row;
    private AllotmentChoices choices;
    private final AllotmentDraft draft = new AllotmentDraft();

    public void load() {
        Long changed = Typed.optionalId(id);
        if (changed == null) {
            choices = allotments.choices();
            draft.setYear(Integer.toString(
                    AllotmentYearPage.asked(forYear, say.today().getYear())));
        } else {
            row = allotments.row(changed);
            draft.fill(row);
        }
    }

    public String save() {
        int[] year = new int[1];
        return Attempt.to(() -> year[0] = store(draft.form()), this::takeOver, "allotment.stale")
                ? Answer.saved("/allotment/year.xhtml?year=" + year[0], "allotment.done.saved")
                : null;
    }

    private int store(NewAllotment form) {
        if (row == null) {
            work.add(form);
            return form.year();
        }
        work.write(row.id(), row.stored(), form);
        return row.year();
    }

    /** What was typed stays; saving once more is a decision. */
    private void takeOver() {
        if (row == null) {
            throw new StaleDataException();
        }
        row = allotments.row(row.id());
    }

    public boolean isNew() {
        return row == null;
    }

    public AllotmentRow getRow() {
        return row;
    }

    public AllotmentChoices getChoices() {
        return choices;
    }

    public AllotmentDraft getDraft() {
        return draft;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getForYear() {
        return forYear;
    }

    public void setForYear(String forYear) {
        this.forYear = forYear;
    }
}
