package se.ledstjarnan.ejb.competence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.organisation.UnitBelonging;
import se.ledstjarnan.ejb.organisation.UnitBelongings;

/** What the unit demands of competence. */
@ApplicationScoped
class RequirementsOfUnit implements UnitBelongings {

    @Override
    public List<UnitBelonging> kinds() {
        return List.of(UnitBelonging.following("requirement", "competence_requirement", "b.ended_on is null"));
    }
}
