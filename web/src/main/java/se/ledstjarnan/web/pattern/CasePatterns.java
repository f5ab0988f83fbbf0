package se.ledstjarnan.web.pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.pattern.FindingRow;
import se.ledstjarnan.ejb.pattern.FindingService;

/** The patterns that an open case is one of, on its page. */
@Named
@RequestScoped
public class CasePatterns {

    @Inject
    private FindingService service;

    @Inject
    private CurrentUser user;

    private List<FindingRow> found;

    public List<FindingRow> of(long deviationId) {
        if (found == null) {
            boolean told = user.hasRole(Role.ENHETSCHEF)
                    || user.hasRole(Role.KVALITETSSAMORDNARE)
                    || user.hasRole(Role.MAS)
                    || user.hasRole(Role.SOCIALCHEF);
            found = told ? service.about(deviationId) : List.of();
        }
        return found;
    }
}
