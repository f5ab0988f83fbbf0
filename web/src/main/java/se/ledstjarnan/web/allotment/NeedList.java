package se.ledstjarnan.web.allotment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.allotment.NeedRow;
import se.ledstjarnan.ejb.allotment.NeedService;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** What socialchef has conveyed to the board that is needed. */
@Named
@RequestScoped
public class NeedList {

    @Inject
    private NeedService needs;

    @Inject
    private CurrentUser user;

    private List<NeedRow> rows;

    public List<NeedRow> getRows() {
        if (rows == null) {
            rows = needs.all();
        }
        return rows;
    }

    public boolean isWriter() {
        return user.hasRole(Role.SOCIALCHEF);
    }
}
