package se.ledstjarnan.web.deviation;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.ledstjarnan.domain.deviation.ReportEntry;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.deviation.DraftService;
import se.ledstjarnan.ejb.deviation.OpenDraft;
import se.ledstjarnan.ejb.deviation.ReportFormService;
import se.ledstjarnan.ejb.deviation.ReportStep;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** The report form: one step at a time, kept as a draft all along, sent once. */
@Named
@ViewScoped
public class ReportDeviation implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OTHERS = "others";

    @Inject
    private DraftService drafts;

    @Inject
    private ReportFormService rules;

    @Inject
    private ReportUnits units;

    @Inject
    private Say say;

    private final ReportForm form = new ReportForm();
    private ReportEntry entry = ReportEntry.OWN;
    private ReportStep step = ReportStep.KIND;
    private long version;
    private UUID token;
    private Instant openedAt;
    private Instant savedAt;
    private boolean resumed;
    private boolean openElsewhere;

    /** Takes up the draft, at the first step that is not done, or suggests what can be guessed. */
    public void open() {
        OpenDraft draft = drafts.open(entry);
        version = draft.version();
        token = draft.token();
        openedAt = draft.openedAt();
        savedAt = draft.savedAt();
        resumed = draft.answers() != null;
        if (resumed) {
            form.fill(draft.answers());
            step = firstUnfinished();
        } else {
            form.suggest(units.suggested(), say.now());
        }
    }

    private ReportStep firstUnfinished() {
        for (ReportStep candidate : ReportStep.values()) {
            if (!rules.wrong(candidate, entry, form.answers()).isEmpty()) {
                return candidate;
            }
        }
        return ReportStep.PERSON;
    }

    /** Called by the page's script while somebody writes, and when an answer changes who will see the report. */
    public void save() {
        try {
            OpenDraft kept = drafts.save(entry, version, form.answers());
            version = kept.version();
            savedAt = kept.savedAt();
        } catch (StaleDataException e) {
            openElsewhere = true;
        }
    }

    public void next() {
        if (tellWrong(step)) {
            step = ReportStep.values()[step.ordinal() + 1];
        }
        save();
    }

    public void back() {
        step = ReportStep.values()[step.ordinal() - 1];
        save();
    }

    public String discard() {
        drafts.discard(entry);
        return "/deviation/report?faces-redirect=true" + (isForOthers() ? "&for=" + OTHERS : "");
    }

    /** Whether every step is done; else the first that is not is shown, with what is wrong there. Everything written stays. */
    boolean isWhole() {
        for (ReportStep candidate : ReportStep.values()) {
            if (!tellWrong(candidate)) {
                step = candidate;
                return false;
            }
        }
        return true;
    }

    private boolean tellWrong(ReportStep candidate) {
        List<DomainException> wrong = rules.wrong(candidate, entry, form.answers());
        wrong.forEach(ReportDeviation::tell);
        return wrong.isEmpty();
    }

    static void tell(DomainException e) {
        String field = e.field() == null ? null : "report:" + e.field();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(e), null));
        faces.validationFailed();
    }

    /** Tells one sending from another; the same as long as the same report is on the screen. */
    UUID token() {
        return token;
    }

    /** Sending this too is a decision: it is another report than the one already sent from here. */
    void takeNewToken() {
        token = UUID.randomUUID();
    }

    Instant openedAt() {
        return openedAt;
    }

    public ReportForm getForm() {
        return form;
    }

    public ReportEntry getEntry() {
        return entry;
    }

    public boolean isForOthers() {
        return entry == ReportEntry.FOR_OTHERS;
    }

    public String getForWhom() {
        return isForOthers() ? OTHERS : null;
    }

    /** From the address: others, or nothing for one's own report. */
    public void setForWhom(String forWhom) {
        entry = OTHERS.equals(forWhom) ? ReportEntry.FOR_OTHERS : ReportEntry.OWN;
    }

    public ReportStep getStep() {
        return step;
    }

    public int getStepNumber() {
        return step.ordinal() + 1;
    }

    public int getSteps() {
        return ReportStep.values().length;
    }

    public boolean isLast() {
        return step == ReportStep.PERSON;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public boolean isResumed() {
        return resumed;
    }

    public boolean isOpenElsewhere() {
        return openElsewhere;
    }
}
