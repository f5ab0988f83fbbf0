package se.ledstjarnan.web.analysis;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.analysis.HeadingDocument;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.analysis.AnalysisSetUp;
import se.ledstjarnan.ejb.analysis.AnalysisSetUpService;
import se.ledstjarnan.ejb.analysis.RoundView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** The municipality's words for the analysis, one of them changed at a time. */
@Named("analysisSetUp")
@ViewScoped
public class AnalysisSetUpPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnalysisSetUpService setUp;

    private String quadrant;
    private String heading;
    private transient AnalysisSetUp all;
    private Long id;
    private boolean quadrantChosen;
    private long version;
    private String name;
    private String text;
    private boolean used;
    private boolean mandatory;

    public void load() {
        Long asked = Typed.optionalId(quadrant);
        quadrantChosen = asked != null;
        id = quadrantChosen ? asked : Typed.optionalId(heading);
        if (id == null) {
            return;
        }
        if (quadrantChosen) {
            RoundView.Quadrant chosen = quadrant();
            name = chosen.name();
            text = chosen.advice();
            version = chosen.version();
        } else {
            AnalysisSetUp.Heading chosen = heading();
            name = chosen.name();
            text = chosen.help();
            used = chosen.used();
            mandatory = chosen.mandatory();
            version = chosen.version();
        }
    }

    private RoundView.Quadrant quadrant() {
        return getAll().quadrants().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private AnalysisSetUp.Heading heading() {
        return getAll().headings().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public String save() {
        return Attempt.to(this::store, this::takeOver, "analysis.stale")
                ? Answer.saved("/analysis/words.xhtml", "analysis.done.saved")
                : null;
    }

    private void store() {
        if (quadrantChosen) {
            setUp.name(id, version, name, text);
        } else {
            setUp.heading(id, version, name, text, used, mandatory);
        }
    }

    /** What was typed stays; saving once more is a decision. */
    private void takeOver() {
        all = null;
        version = quadrantChosen ? quadrant().version() : heading().version();
    }

    public AnalysisSetUp getAll() {
        if (all == null) {
            all = setUp.all();
        }
        return all;
    }

    public HeadingDocument[] getDocuments() {
        return HeadingDocument.values();
    }

    public boolean isChosen() {
        return id != null;
    }

    public boolean isQuadrantChosen() {
        return quadrantChosen;
    }

    public String getQuadrant() {
        return quadrant;
    }

    public void setQuadrant(String quadrant) {
        this.quadrant = quadrant;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isUsed() {
        return used;
    }

    public void setUsed(boolean used) {
        this.used = used;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public void setMandatory(boolean mandatory) {
        this.mandatory = mandatory;
    }
}
