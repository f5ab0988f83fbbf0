package se.ledstjarnan.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.risk.AnalysisStatus;
import se.ledstjarnan.domain.risk.Occasion;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.risk.AnalysisRef;
import se.ledstjarnan.ejb.risk.AnalysisView;
import se.ledstjarnan.ejb.risk.RiskChoices;
import se.ledstjarnan.ejb.risk.RiskService;
import se.ledstjarnan.ejb.risk.RiskSetUpService;
import se.ledstjarnan.ejb.risk.RiskWorkService;
import se.ledstjarnan.web.pattern.PatternLead;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** An analysis being begun or changed; one that follows another begins with what that said and with its risks. */
@Named
@ViewScoped
public class AnalysisForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RiskService risks;

    @Inject
    private RiskSetUpService setUp;

    @Inject
    private RiskWorkService work;

    @Inject
    private PatternLead patterns;

    @Inject
    private Say say;

    private String number;
    private String after;
    private String from;
    private String pattern;
    private AnalysisRef ref;
    private Integer before;
    private RiskChoices choices;
    private List<AnalysisView.Line> earlier = new ArrayList<>();
    private AnalysisDraft draft;

    public void load() {
        Integer changed = Typed.optionalNumber(number);
        before = changed == null ? Typed.optionalNumber(after) : null;
        choices = setUp.choices();
        draft = new AnalysisDraft();
        if (changed != null || before != null) {
            AnalysisView view = risks.open(changed == null ? before : changed);
            if (!view.rights().leads()) {
                throw new NotAllowedException();
            }
            fill(view, changed != null);
        } else {
            begin();
        }
    }

    private void begin() {
        draft.on(say.today(), null);
        draft.setScale(choices.scales().get(0).id());
        draft.setLeader(choices.self());
        if (!choices.whole() && choices.units().size() == 1) {
            draft.setUnit(choices.units().get(0).id());
        }
        if (Typed.optionalId(pattern) != null) {
            draft.fill(patterns.of(Typed.id(pattern)));
        }
        Long template = Asked.id(from);
        choices.templates().stream()
                .filter(each -> template != null && each.id() == template)
                .findFirst()
                .ifPresent(each -> {
                    draft.setTemplate(each.id());
                    draft.setTitle(each.title() + " " + say.today().getYear());
                    draft.setOccasion(each.occasion());
                    draft.setCovers(each.scope());
                });
    }

    private void fill(AnalysisView view, boolean same) {
        draft.fill(view.head());
        if (same) {
            if (view.head().status() != AnalysisStatus.UNDER_WORK) {
                throw new NotFoundException();
            }
            ref = view.head().ref();
            draft.on(view.head().begunOn(), view.head().readyBy());
            return;
        }
        earlier = new ArrayList<>(view.standing());
        draft.setCarried(earlier.stream().map(AnalysisView.Line::position).toArray(Integer[]::new));
        draft.on(say.today(), null);
        draft.setScale(choices.scales().stream()
                .filter(each -> each.family() == view.scale().family())
                .findFirst()
                .orElse(choices.scales().get(0))
                .id());
    }

    public String save() {
        int[] stored = new int[1];
        return Attempt.to(() -> stored[0] = store(), this::takeOver, "risk.stale")
                ? Answer.saved(
                        "/risk/analysis.xhtml?number=" + stored[0],
                        ref == null ? "risk.done.begun" : "risk.done.changed")
                : null;
    }

    private int store() {
        if (ref == null) {
            return patterns.begin(Typed.optionalId(pattern), draft.asNew(before));
        }
        work.write(ref, draft.content(), draft.leaderId(), draft.getUnit());
        return ref.number();
    }

    /** What was typed stays; saving once more is a decision. */
    private void takeOver() {
        ref = risks.open(ref.number()).head().ref();
    }

    public AnalysisDraft getDraft() {
        return draft;
    }

    public boolean isNew() {
        return ref == null;
    }

    public RiskChoices getChoices() {
        return choices;
    }

    /** The risks that can be taken along from the analysis before; none where there is no such. */
    public List<AnalysisView.Line> getEarlier() {
        return earlier;
    }

    public Occasion[] getOccasions() {
        return Occasion.values();
    }

    public LegalArea[] getAllAreas() {
        return LegalArea.values();
    }

    public String getBack() {
        Integer page = ref == null ? before : Integer.valueOf(ref.number());
        return page == null ? "/risk/analyses.xhtml" : "/risk/analysis.xhtml?number=" + page;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
