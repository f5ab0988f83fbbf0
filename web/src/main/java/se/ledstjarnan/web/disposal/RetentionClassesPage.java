package se.ledstjarnan.web.disposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.disposal.RetentionRow;
import se.ledstjarnan.ejb.disposal.RetentionService;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** How long cases of each kind are kept, now and earlier. */
@Named("retentionClasses")
@RequestScoped
public class RetentionClassesPage {

    @Inject
    private RetentionService classes;

    @Inject
    private CurrentUser user;

    private List<RetentionRow> rows;

    public List<RetentionRow> getRows() {
        if (rows == null) {
            rows = classes.all();
        }
        return rows;
    }

    public boolean isKeeper() {
        return user.hasRole(Role.REGISTRATOR) || user.hasRole(Role.SYSTEMFORVALTARE);
    }
}
