package se.ledstjarnan.web.disposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.disposal.RetentionKind;
import se.ledstjarnan.domain.disposal.RetentionOutcome;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.disposal.RetentionForm;
import se.ledstjarnan.ejb.disposal.RetentionRow;
import se.ledstjarnan.ejb.disposal.RetentionService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** How long cases of a kind are kept: a new rule, or one that is put right. */
@Named("retentionClass")
@ViewScoped
public class RetentionClassPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RetentionService classes;

    @Inject
    private Say say;

    private String id;
    private Long known;
    private long version;
    private RetentionKind kind;
    private String name;
    private RetentionOutcome outcome;
    private String years;
    private String reference;
    private LocalDate decidedOn;
    private String reason;
    private LocalDate from;

    public void load() {
        known = Typed.optionalId(id);
        from = say.today();
        if (known != null) {
            take(classes.open(known));
        }
    }

    private void take(RetentionRow row) {
        version = row.version();
        kind = row.kind();
        name = row.name();
        outcome = row.term().outcome();
        years = row.term().years() == null ? null : row.term().years().toString();
        reference = row.term().reference();
        decidedOn = row.term().decidedOn();
        reason = row.reason();
        from = row.from();
    }

    public String save() {
        boolean done = Attempt.to(
                () -> {
                    if (known == null) {
                        classes.add(form());
                    } else {
                        classes.change(known, version, form());
                    }
                },
                () -> version = classes.open(known).version(),
                "disposal.class.stale");
        return done ? Answer.saved("/disposal/classes", "disposal.done.classSaved") : null;
    }

    private RetentionForm form() {
        return new RetentionForm(kind, name, outcome, years(), reference, decidedOn, reason, from);
    }

    private Integer years() {
        if (years == null || years.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(years.strip());
        } catch (NumberFormatException e) {
            throw DomainException.at("years", "disposal.yearsNumber");
        }
    }

    public boolean isNew() {
        return known == null;
    }

    public RetentionKind[] getKinds() {
        return RetentionKind.values();
    }

    public RetentionOutcome[] getOutcomes() {
        return RetentionOutcome.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public RetentionKind getKind() {
        return kind;
    }

    public void setKind(RetentionKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public RetentionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(RetentionOutcome outcome) {
        this.outcome = outcome;
    }

    public String getYears() {
        return years;
    }

    public void setYears(String years) {
        this.years = years;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
