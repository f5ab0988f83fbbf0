package se.ledstjarnan.web.pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.pattern.ApartService;
import se.ledstjarnan.ejb.pattern.CaseFindings;
import se.ledstjarnan.ejb.pattern.FindingService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;

/** The patterns that an open case is one of, and what it is not the same as, on its page. */
@Named
@RequestScoped
public class CasePatterns {

    @Inject
    private FindingService service;

    @Inject
    private CurrentUser user;

    @Inject
    private ApartService apart;

    private CaseFindings found;

    public CaseFindings of(long deviationId) {
        if (found == null) {
            boolean told = user.hasRole(Role.ENHETSCHEF)
                    || user.hasRole(Role.KVALITETSSAMORDNARE)
                    || user.hasRole(Role.MAS)
                    || user.hasRole(Role.SOCIALCHEF);
            found = told ? service.about(deviationId) : new CaseFindings(List.of(), List.of());
        }
        return found;
    }

    public boolean isShown(long deviationId) {
        return !of(deviationId).rows().isEmpty() || !of(deviationId).apart().isEmpty();
    }

    /** Takes back that the case is not the same as others. */
    public String together(long saidId, String number) {
        return Attempt.to(() -> apart.withdraw(saidId))
                ? Answer.saved("/deviation/case.xhtml?number=" + number, "pattern.done.together")
                : null;
    }
}
