package se.ledstjarnan.web.pattern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.pattern.FindingState;
import se.ledstjarnan.domain.pattern.FindingUse;
import se.ledstjarnan.ejb.measure.MeasuresOfCase;
import se.ledstjarnan.ejb.pattern.ApartRow;
import se.ledstjarnan.ejb.pattern.ApartService;
import se.ledstjarnan.ejb.pattern.FindingService;
import se.ledstjarnan.ejb.pattern.FindingView;
import se.ledstjarnan.ejb.pattern.TakeOnService;
import se.ledstjarnan.web.measure.MeasureForm;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** One pattern with what it rests on, and what somebody makes of it. */
@Named
@ViewScoped
public class FindingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FindingService findings;

    @Inject
    private ApartService apart;

    @Inject
    private TakeOnService leads;

    @Inject
    private PatternLead lead;

    @Inject
    private MeasureForm measureForm;

    private String id;
    private String act;
    private transient MeasuresOfCase measures;
    private FindingView view;
    private FindingUse became;
    private String note;
    private String reason;

    public void load() {
        view = findings.open(Typed.id(id));
        measures = null;
        if (isMeasuring() && measureForm.getTitle() == null) {
            PatternLead.Suggestion suggested = lead.of(view);
            measureForm.setTitle(suggested.title());
            measureForm.setDescription(suggested.text());
        }
    }

    /** Whether a measure is being written because of it. */
    public boolean isMeasuring() {
        return "measure".equals(act) && !isAside();
    }

    public boolean isAside() {
        return view.row().state() == FindingState.ASIDE;
    }

    public boolean isMeasured() {
        return isMeasuring() || view.decided().became() == FindingUse.MEASURE;
    }

    public MeasuresOfCase getMeasures() {
        if (measures == null) {
            measures = leads.measures(view);
        }
        return measureForm.found(measures);
    }

    public FindingView getView() {
        return view;
    }

    /** Of the months. */
    public SeriesPicture getPicture() {
        return SeriesPicture.of(view.months());
    }

    public boolean isOpen() {
        return view.row().state() == FindingState.OPEN;
    }

    public boolean isTaken() {
        return view.row().state() == FindingState.TAKEN;
    }

    public List<FindingUse> getUses() {
        return List.of(FindingUse.values());
    }

    /** "Visar de 50 senaste av 212 ärenden."; null where all are shown. */
    public String getCut() {
        return view.count() > view.cases().size()
                ? Texts.of("pattern.cases.cut", view.cases().size(), view.count())
                : null;
    }

    /** Whether it is only said, and leads to no form. */
    public boolean isNoted() {
        return became == FindingUse.MEETING || became == FindingUse.OTHER;
    }

    /** To the form of what it leads to, which takes it on when it is saved; else it is taken on by saying so. */
    public String takeOn() {
        String[] form = new String[1];
        if (isOpen() && !Attempt.to(() -> form[0] = lead.form(view.row().id(), became))) {
            return null;
        }
        return form[0] == null
                ? answered(() -> findings.takeOn(view.row().id(), view.version(), became, note), "taken")
                : form[0] + "&faces-redirect=true";
    }

    public String putAside() {
        return answered(() -> findings.putAside(view.row().id(), view.version(), reason), "aside");
    }

    public String reopen() {
        return answered(() -> findings.reopen(view.row().id(), view.version()), "reopened");
    }

    /** Whether the case still stands together with the others, and may be said not to. */
    public boolean isTogether(String number) {
        List<ApartRow> said = view.apart();
        return view.row().kind().isOfTexts()
                && view.count() > 1
                && (said.isEmpty()
                        || view.count() > 2
                                && said.stream().noneMatch(each -> each.number().equals(number)));
    }

    public String apart(String number) {
        return answered(() -> apart.say(view.row().id(), number), "apart");
    }

    public String together(long saidId) {
        return answered(() -> apart.withdraw(saidId), "together");
    }

    private String answered(Runnable verb, String done) {
        String page = "/pattern/finding.xhtml?id=" + view.row().id();
        return Attempt.to(verb, this::load, "pattern.stale") ? Answer.saved(page, "pattern.done." + done) : null;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public FindingUse getBecame() {
        return became;
    }

    public void setBecame(FindingUse became) {
        this.became = became;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
