package se.ledstjarnan.web.reorganisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.reorganisation.ReorganisationRow;
import se.ledstjarnan.ejb.reorganisation.ReorganisationService;

/** All reorganisations, planned and done. */
@Named("reorganisationsPage")
@RequestScoped
public class ReorganisationsPage {

    @Inject
    private ReorganisationService reorganisations;

    @Inject
    private CurrentUser user;

    private List<ReorganisationRow> rows;

    /** Whether the reader may plan a new one. */
    public boolean isKeeper() {
        return user.hasRole(Role.SYSTEMFORVALTARE);
    }

    public List<ReorganisationRow> getRows() {
        if (rows == null) {
            rows = reorganisations.all();
        }
        return rows;
    }
}
