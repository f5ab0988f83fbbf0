package se.ledstjarnan.web.disposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.disposal.HoldReason;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.disposal.HoldRow;
import se.ledstjarnan.ejb.disposal.HoldService;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;

/** Cases that must not be removed: which they are, another one, and lifting. */
@Named("holdsPage")
@RequestScoped
public class HoldsPage {

    @Inject
    private HoldService holds;

    @Inject
    private CurrentUser user;

    private List<HoldRow> rows;
    private String number;
    private HoldReason reason;
    private String reference;

    public List<HoldRow> getRows() {
        if (rows == null) {
            rows = holds.all();
        }
        return rows;
    }

    public boolean isKeeper() {
        return user.hasRole(Role.REGISTRATOR) || user.hasRole(Role.SYSTEMFORVALTARE);
    }

    public String place() {
        return Attempt.to(() -> holds.place(number, reason, reference))
                ? Answer.saved("/disposal/holds", "disposal.done.held")
                : null;
    }

    public String lift(long id, long version) {
        return Attempt.to(() -> holds.lift(id, version))
                ? Answer.saved("/disposal/holds", "disposal.done.lifted")
                : null;
    }

    public HoldReason[] getReasons() {
        return HoldReason.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public HoldReason getReason() {
        return reason;
    }

    public void setReason(HoldReason reason) {
        this.reason = reason;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
