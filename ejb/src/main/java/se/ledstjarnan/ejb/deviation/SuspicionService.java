package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.organisation.Roles;

/**
 * A suspicion of lex Sarah (SoL 27 kap. 2 §, LSS 24 b §) or lex Maria (PSL 3 kap. 5 §), raised by the handler or by those who oversee
 * the area, marks the case and moves it to those designated; the unit's manager keeps what protecting the person needs.
 */
@Stateless
@DenyAll
public class SuspicionService {

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseTrail trail;

    @Inject
    private CaseNews news;

    @Inject
    private Suspicion suspicion;

    @RolesAllowed(Roles.MEDARBETARE)
    public void suspect(CaseRef ref, String reason) {
        suspicion.raise(desk.forChange(ref), reason);
    }

    /** No ground for it: the case goes back to its ordinary receiver. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void lift(CaseRef ref, String reason) {
        CaseDesk.Open open = desk.forChange(ref);
        news.checkMayLeave(open.deviation());
        open.deviation().liftSuspicion(reason, open.actor(), open.now());
        trail.changed(open, DeviationAction.LIFT_SUSPICION);
        trail.tell(
                open,
                CaseMail.BACK,
                trail.ids(trail.handlers(open.deviation(), open.scope().day())));
    }
}
