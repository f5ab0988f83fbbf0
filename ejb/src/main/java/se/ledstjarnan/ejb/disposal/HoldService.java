package se.ledstjarnan.ejb.disposal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.disposal.CaseName;
import se.ledstjarnan.domain.disposal.DisposalHold;
import se.ledstjarnan.domain.disposal.DisposalHolds;
import se.ledstjarnan.domain.disposal.HoldReason;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Cases that must not be removed, such as those that are appealed or that an authority looks into. */
@Stateless
@DenyAll
public class HoldService {

    @Inject
    private DisposalHolds holds;

    @Inject
    private JpaDisposalHolds reads;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE, Roles.SOCIALCHEF})
    public List<HoldRow> all() {
        return reads.rows();
    }

    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE})
    public void place(String number, HoldReason reason, String reference) {
        String typed = Text.required(number, Text.SHORT, "number");
        CaseName name = holds.caseOf(typed).orElseThrow(() -> DomainException.at("number", "disposal.noSuchCase"));
        if (holds.isHeld(name)) {
            throw DomainException.at("number", "disposal.alreadyHeld");
        }
        DisposalHold hold = new DisposalHold(name, reason, reference, me(), clock.instant());
        holds.add(hold);
        record(hold);
    }

    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE})
    public void lift(long id, long version) {
        DisposalHold hold = holds.find(id).orElseThrow(NotFoundException::new);
        hold.checkVersion(version);
        hold.lift(me(), clock.instant());
        record(hold);
    }

    private Employee me() {
        return employees.get(user.employeeId());
    }

    private void record(DisposalHold hold) {
        audit.record(AuditAction.ADMINISTER, "disposal-hold", hold.getId(), null);
    }
}
