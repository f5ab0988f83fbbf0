package se.ledstjarnan.web.deviation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.ejb.deviation.HintMeasure;
import se.ledstjarnan.ejb.deviation.HintRuleRow;
import se.ledstjarnan.ejb.deviation.HintRuleService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;

/** The rules of hints and how they have done: one more, one changed, one taken out of use or into it again. */
@Named
@ViewScoped
public class HintsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/deviation/hints.xhtml";

    @Inject
    private HintRuleService service;

    private String id;
    private List<HintRuleService.OfLaw> laws;
    private HintRuleRow changed;
    private Restriction law;
    private String name;
    private String words;
    private boolean ofPerson;

    public void load() {
        changed = asked();
        if (changed != null) {
            name = changed.name();
            words = changed.words();
            ofPerson = changed.ofPerson();
        }
        if (law == null) {
            law = getLaws().stream()
                    .filter(HintRuleService.OfLaw::keeps)
                    .map(HintRuleService.OfLaw::law)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The rule of the address, with its law; null where it is none that the reader keeps. */
    private HintRuleRow asked() {
        Long asked = Asked.id(id);
        for (HintRuleService.OfLaw of : getLaws()) {
            for (HintRuleRow row : of.rules()) {
                if (of.keeps() && asked != null && row.id() == asked) {
                    law = of.law();
                    return row;
                }
            }
        }
        return null;
    }

    public List<HintRuleService.OfLaw> getLaws() {
        if (laws == null) {
            laws = service.all();
        }
        return laws;
    }

    /** The laws that the reader keeps rules of. */
    public List<Restriction> getKept() {
        return getLaws().stream()
                .filter(HintRuleService.OfLaw::keeps)
                .map(HintRuleService.OfLaw::law)
                .toList();
    }

    /** "12 av 80 bedömda rapporter misstänktes. 9 av dem hade ett tips (75 %)…". */
    public String said(HintMeasure measure) {
        if (measure.suspected() == 0) {
            return Texts.of("deviation.hint.said.none", measure.judged(), measure.hinted());
        }
        return Texts.of(
                        "deviation.hint.said.recall",
                        measure.judged(),
                        measure.suspected(),
                        measure.right(),
                        measure.recall())
                + " "
                + (measure.hinted() == 0
                        ? Texts.of("deviation.hint.said.noHint")
                        : Texts.of(
                                "deviation.hint.said.precision",
                                measure.hinted(),
                                measure.precision(),
                                measure.together()));
    }

    /** "9 av 14". */
    public String right(HintRuleRow row) {
        return row.hits() == 0 ? "–" : Texts.of("deviation.hint.right", row.right(), row.hits());
    }

    public String save() {
        HintRuleService.Typed typed = new HintRuleService.Typed(name, words, ofPerson);
        return answered(
                () -> {
                    if (changed == null) {
                        service.add(law, typed);
                    } else {
                        service.change(law, changed.id(), changed.version(), typed);
                    }
                },
                changed == null ? "added" : "changed");
    }

    public String use(Restriction of, HintRuleRow row) {
        return answered(
                () -> service.use(of, row.id(), row.version(), !row.inUse()), row.inUse() ? "outOfUse" : "intoUse");
    }

    private String answered(Runnable verb, String done) {
        return Attempt.to(verb, this::takeOver, "deviation.hint.stale")
                ? Answer.saved(PAGE, "deviation.hint.done." + done)
                : null;
    }

    /** What was typed stays; saving once more is a decision. */
    private void takeOver() {
        laws = null;
        changed = asked();
    }

    /** The rule being changed; null for a new one. */
    public HintRuleRow getChanged() {
        return changed;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Restriction getLaw() {
        return law;
    }

    public void setLaw(Restriction law) {
        this.law = law;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isOfPerson() {
        return ofPerson;
    }

    public void setOfPerson(boolean ofPerson) {
        this.ofPerson = ofPerson;
    }
}
