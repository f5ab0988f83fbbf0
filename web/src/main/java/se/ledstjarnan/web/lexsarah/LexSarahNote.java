package se.ledstjarnan.web.lexsarah;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.lexsarah.Nature;
import se.ledstjarnan.ejb.lexsarah.LexSarahRef;
import se.ledstjarnan.ejb.lexsarah.LexSarahTab;
import se.ledstjarnan.ejb.lexsarah.LexSarahView;
import se.ledstjarnan.ejb.lexsarah.LexSarahWork;

/** An entry being written under a heading of the case's template. */
@Named
@ViewScoped
public class LexSarahNote implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LexSarahWork work;

    @Inject
    private LexSarahPage page;

    private Long point;
    private Nature nature;
    private String text;
    private String source;

    public String save() {
        LexSarahRef ref = page.ref();
        return page.run(
                () -> work.note(ref, point, nature, text, source), "lexsarah.done.NOTE", LexSarahTab.INVESTIGATION);
    }

    /** The headings that take entries. */
    public List<LexSarahView.Section> getPoints() {
        return page.getView().parts().sections().stream()
                .filter(section -> section.kind().takesEntries())
                .toList();
    }

    public Nature[] getNatures() {
        return Nature.values();
    }

    public Long getPoint() {
        return point;
    }

    public void setPoint(Long point) {
        this.point = point;
    }

    public Nature getNature() {
        return nature;
    }

    public void setNature(Nature nature) {
        this.nature = nature;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
