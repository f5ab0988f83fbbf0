package se.ledstjarnan.web.reorganisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.reorganisation.ReorganisationStatus;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.reorganisation.ReorganisationForm;
import se.ledstjarnan.ejb.reorganisation.ReorganisationService;
import se.ledstjarnan.ejb.reorganisation.ReorganisationView;
import se.ledstjarnan.ejb.reorganisation.ReorganisationWorkService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** What a reorganisation is called, why, from when, and the decision it rests on. */
@Named("reorganisationEdit")
@ViewScoped
public class ReorganisationEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReorganisationService reorganisations;

    @Inject
    private ReorganisationWorkService work;

    @Inject
    private Say say;

    private String id;
    private Long known;
    private long version;
    private String name;
    private String reason;
    private LocalDate day;
    private String decidedBy;
    private LocalDate decidedOn;
    private String paragraph;
    private String registerNumber;

    public void load() {
        known = Typed.optionalId(id);
        day = say.today();
        if (known != null) {
            take(reorganisations.open(known));
        }
    }

    private void take(ReorganisationView view) {
        if (view.status() != ReorganisationStatus.PLANNED) {
            throw new NotFoundException();
        }
        version = view.version();
        name = view.name();
        reason = view.reason();
        day = view.day();
        decidedBy = view.decidedBy();
        decidedOn = view.decidedOn();
        paragraph = view.paragraph();
        registerNumber = view.registerNumber();
    }

    public String save() {
        long[] stored = {known == null ? 0 : known};
        boolean done = Attempt.to(
                () -> {
                    if (known == null) {
                        stored[0] = work.plan(form());
                    } else {
                        work.change(known, version, form());
                    }
                },
                () -> version = reorganisations.open(known).version(),
                "reorganisation.stale");
        return done
                ? Answer.saved("/reorganisation/reorganisation?id=" + stored[0], "reorganisation.done.saved")
                : null;
    }

    private ReorganisationForm form() {
        return new ReorganisationForm(name, reason, day, decidedBy, decidedOn, paragraph, registerNumber);
    }

    public boolean isNew() {
        return known == null;
    }

    public String getBack() {
        return known == null
                ? "/reorganisation/reorganisations.xhtml"
                : "/reorganisation/reorganisation.xhtml?id=" + known;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(String decidedBy) {
        this.decidedBy = decidedBy;
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
