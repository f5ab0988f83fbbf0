package se.ledstjarnan.web.lexmaria;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.lexmaria.AnalysisPart;
import se.ledstjarnan.domain.lexmaria.CauseLevel;
import se.ledstjarnan.domain.lexmaria.InformationPoint;
import se.ledstjarnan.domain.lexmaria.LexMariaAction;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.domain.lexmaria.ToldParty;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.ejb.lexmaria.LearningService;

/** What there is to choose from in the forms of a case. */
@Named
@RequestScoped
public class LexMariaChoices {

    @Inject
    private LexMariaPage page;

    @Inject
    private LearningService learning;

    private List<UnitChoice> units;

    /** A quick end is only for what IVO is not told of. */
    public List<Seriousness> getSeriousness() {
        boolean quick = page.getAction() == LexMariaAction.CONCLUDE_QUICKLY;
        return Arrays.stream(Seriousness.values())
                .filter(each -> !quick || !each.isNotifiable())
                .toList();
    }

    public List<AnalysisPart> getParts() {
        return Arrays.stream(AnalysisPart.values())
                .filter(AnalysisPart::takesNotes)
                .toList();
    }

    public EntryNature[] getNatures() {
        return EntryNature.values();
    }

    public CauseLevel[] getLevels() {
        return CauseLevel.values();
    }

    public CauseArea[] getAreas() {
        return CauseArea.values();
    }

    /** Without the reporter where that is nobody with an account. */
    public List<ToldParty> getParties() {
        boolean reporter = page.getView().report().reporter() != null;
        return Arrays.stream(ToldParty.values())
                .filter(party -> reporter || party != ToldParty.REPORTER)
                .toList();
    }

    public InformationPoint[] getPoints() {
        return InformationPoint.values();
    }

    public List<UnitChoice> getUnits() {
        if (units == null) {
            units = learning.choices();
        }
        return units;
    }
}
