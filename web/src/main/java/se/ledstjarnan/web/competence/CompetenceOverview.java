package se.ledstjarnan.web.competence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.ejb.competence.CompetenceRows;
import se.ledstjarnan.ejb.competence.CompetenceService;

/** The units, with what is met of what is demanded: those with most to do first. */
@Named
@RequestScoped
public class CompetenceOverview {

    @Inject
    private CompetenceService competences;

    private List<CompetenceRows.Unit> units;

    public List<CompetenceRows.Unit> getUnits() {
        if (units == null) {
            units = competences.overview();
        }
        return units;
    }

    public String stateKind(CompetenceRows.Unit unit) {
        return unit.share() == 100 ? "fine" : "soon";
    }
}
