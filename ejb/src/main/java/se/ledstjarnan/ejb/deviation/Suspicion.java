package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.Compartment;

/** Moves a case to those designated: lex Maria in health care, lex Sarah in social services. */
@ApplicationScoped
class Suspicion {

    @Inject
    private CaseTrail trail;

    @Inject
    private CaseNews news;

    void raise(CaseDesk.Open open, String reason) {
        Deviation deviation = open.deviation();
        boolean healthCare = deviation.getArea().compartment() == Compartment.HEALTH_CARE;
        deviation.suspect(healthCare ? Restriction.LEX_MARIA : Restriction.LEX_SARAH, reason, open.actor(), open.now());
        trail.changed(open, healthCare ? DeviationAction.SUSPECT_LEX_MARIA : DeviationAction.SUSPECT_LEX_SARAH);
        news.raised(open);
        trail.tell(
                open,
                CaseMail.SUSPECTED,
                trail.ids(trail.handlers(deviation, open.scope().day())));
    }
}
