package se.ledstjarnan.web.analysis;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.analysis.CollectedPart;
import se.ledstjarnan.domain.analysis.NoteContent;
import se.ledstjarnan.domain.analysis.NoteKind;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.ejb.analysis.AnalysisFocusService;
import se.ledstjarnan.ejb.analysis.AnalysisProposalService;
import se.ledstjarnan.ejb.analysis.FigureRow;
import se.ledstjarnan.web.pattern.PatternLead;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** What the group writes about what it goes on with: why, causes, notes, conclusions, and the proposals that follow. */
@Named
@ViewScoped
public class AnalysisFocusAct implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnalysisFocusService focus;

    @Inject
    private AnalysisProposalService proposals;

    @Inject
    private AnalysisRoundPage page;

    @Inject
    private PatternLead patterns;

    @Inject
    private Say say;

    private final FocusDraft draft = new FocusDraft();
    private String part;
    private String key;
    private String pattern;
    private transient FigureRow figure;
    private transient List<NamedChoice> units;

    /** What there is not, there is no page of. */
    public void load() {
        getFigure();
        if (Typed.optionalId(pattern) != null) {
            PatternLead.Suggestion led = patterns.of(Typed.id(pattern));
            draft.setTitle(led.title());
            draft.setWhy(led.text());
        }
    }

    /** The figure that the address asks to go on with; null for none. */
    public FigureRow getFigure() {
        CollectedPart asked = Asked.constant(CollectedPart.class, part, null);
        if (figure == null && asked != null && key != null && !key.isBlank()) {
            figure = focus.figure(page.getView().head().number(), asked, key);
        }
        return figure;
    }

    public String choose() {
        FigureRow chosen = getFigure();
        return page.act(
                "analysis.done.focused",
                ref -> focus.choose(ref, chosen.part(), chosen.key(), draft.getWhy(), draft.isWorkEnvironment()));
    }

    public String add() {
        Long led = Typed.optionalId(pattern);
        return page.act("analysis.done.focused", ref -> {
            if (led == null) {
                focus.add(ref, draft.getTitle(), draft.getWhy(), draft.isGood(), draft.isWorkEnvironment());
            } else {
                patterns.ask(led, ref, draft.getTitle(), draft.getWhy(), draft.isGood(), draft.isWorkEnvironment());
            }
        });
    }

    public String strike() {
        return page.act("analysis.done.struck", ref -> focus.strike(ref, draft.position(), draft.getBecause()));
    }

    public String explain() {
        return page.act(
                "analysis.done.explained",
                ref -> focus.explain(
                        ref, draft.position(), draft.getUnit(), draft.getArea(), draft.getCause(), draft.getEffect()));
    }

    public String note() {
        NoteContent content = new NoteContent(draft.getKind(), getHeldOn(), draft.getWords(), draft.getSource());
        return page.act("analysis.done.noted", ref -> focus.note(ref, draft.getPoint(), content, draft.getUnit()));
    }

    public String conclude() {
        return page.act("analysis.done.concluded", ref -> focus.conclude(ref, draft.position(), draft.getConclusion()));
    }

    /** Goes on to the impact assessment of the new proposal. */
    public String propose() {
        int[] number = new int[1];
        return Attempt.to(
                        () -> number[0] = proposals.propose(
                                page.ref(), draft.position(), draft.getTitle(), draft.getWords(), draft.getUnit()),
                        page::renew,
                        "analysis.stale")
                ? Answer.saved("/analysis/edit.xhtml?number=" + number[0], "analysis.done.proposed")
                : null;
    }

    public FocusDraft getDraft() {
        return draft;
    }

    /** Today until another day is chosen. */
    public LocalDate getHeldOn() {
        return draft.getHeldOn() == null ? say.today() : draft.getHeldOn();
    }

    public void setHeldOn(LocalDate day) {
        draft.setHeldOn(day);
    }

    public List<NamedChoice> getUnits() {
        if (units == null) {
            units = focus.units();
        }
        return units;
    }

    public CauseArea[] getAreas() {
        return CauseArea.values();
    }

    public NoteKind[] getKinds() {
        return NoteKind.values();
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
