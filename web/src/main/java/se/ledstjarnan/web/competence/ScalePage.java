package se.ledstjarnan.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.competence.CompetenceRows;
import se.ledstjarnan.ejb.competence.CompetenceScaleService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;

/** The scale that competence is judged by: a step more, another name, the highest taken away. */
@Named
@ViewScoped
public class ScalePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/competence/levels.xhtml";

    @Inject
    private CompetenceScaleService scale;

    private String rank;
    private CompetenceRows.ScaleRow changed;
    private List<CompetenceRows.ScaleRow> rows;
    private String name;
    private String newName;

    public void load() {
        Long asked = Asked.id(rank);
        changed = getRows().stream()
                .filter(row -> asked != null && row.rank() == asked)
                .findFirst()
                .orElse(null);
        newName = changed == null ? null : changed.name();
    }

    public List<CompetenceRows.ScaleRow> getRows() {
        if (rows == null) {
            rows = scale.levels();
        }
        return rows;
    }

    public String add() {
        return answered("adding", () -> scale.add(name), "added");
    }

    public String rename() {
        return answered("renaming", () -> scale.rename(changed.rank(), changed.version(), newName), "renamed");
    }

    public String remove(CompetenceRows.ScaleRow row) {
        return answered("levels", () -> scale.remove(row.rank(), row.version()), "removed");
    }

    private String answered(String form, Runnable verb, String done) {
        try {
            verb.run();
            return Answer.saved(PAGE, "competence.scale.saved." + done);
        } catch (StaleDataException e) {
            rows = null;
            return Answer.refused(form, new DomainException("competence.stale"));
        } catch (DomainException e) {
            return Answer.refused(form, e);
        }
    }

    /** The step whose name is being changed; null for none. */
    public CompetenceRows.ScaleRow getChanged() {
        return changed;
    }

    public String getRank() {
        return rank;
    }

    public void setRank(String rank) {
        this.rank = rank;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }
}
