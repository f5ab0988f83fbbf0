package se.ledstjarnan.ejb.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.organisation.UnitBelonging;
import se.ledstjarnan.ejb.organisation.UnitBelongings;

/** Risk analyses under work, and those decided that are followed up. */
@ApplicationScoped
class AnalysesOfUnit implements UnitBelongings {

    @Override
    public List<UnitBelonging> kinds() {
        return List.of(UnitBelonging.following("risk", "risk_analysis", "b.status <> 'CLOSED'"));
    }
}
