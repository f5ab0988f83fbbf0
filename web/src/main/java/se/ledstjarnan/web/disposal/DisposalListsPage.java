package se.ledstjarnan.web.disposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.disposal.DisposalRow;
import se.ledstjarnan.ejb.disposal.DisposalService;
import se.ledstjarnan.ejb.disposal.DisposalWorkService;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;

/** All lists of cases to remove, and the making of one. */
@Named("disposalLists")
@RequestScoped
public class DisposalListsPage {

    @Inject
    private DisposalService lists;

    @Inject
    private DisposalWorkService work;

    @Inject
    private CurrentUser user;

    private List<DisposalRow> rows;

    public List<DisposalRow> getRows() {
        if (rows == null) {
            rows = lists.all();
        }
        return rows;
    }

    public boolean isKeeper() {
        return user.hasRole(Role.REGISTRATOR) || user.hasRole(Role.SYSTEMFORVALTARE);
    }

    public String make() {
        int[] made = new int[1];
        return Attempt.to(() -> made[0] = work.make())
                ? Answer.saved("/disposal/list?number=" + made[0], "disposal.done.made")
                : null;
    }
}
