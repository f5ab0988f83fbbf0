package se.ledstjarnan.ejb.disposal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.disposal.DisposalItem;
import se.ledstjarnan.domain.disposal.DisposalList;
import se.ledstjarnan.domain.disposal.DisposalLists;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Makes lists of cases to remove, goes through them, lays them forward and approves them. Removing is the job's. */
@Stateless
@DenyAll
public class DisposalWorkService {

    @Inject
    private DisposalLists lists;

    @Inject
    private DisposalDrafting drafting;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Of cases whose years are out today. Its number. */
    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE})
    public int make() {
        DisposalList made =
                drafting.draft(LocalDate.now(clock), me()).orElseThrow(() -> new DomainException("disposal.noneDue"));
        record(AuditAction.CREATE, made);
        return made.getNumber();
    }

    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE})
    public void leaveOut(int number, long version, long item, String reason) {
        DisposalList list = seen(number, version);
        itemOf(list, item).leaveOut(reason, me());
        touched(list);
    }

    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE})
    public void takeBack(int number, long version, long item) {
        DisposalList list = seen(number, version);
        itemOf(list, item).takeBack();
        touched(list);
    }

    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE})
    public void propose(int number, long version) {
        DisposalList list = seen(number, version);
        list.propose(lists.removable(list), me(), clock.instant());
        work.flush();
        record(AuditAction.STEP, list);
    }

    /** By another than the one who laid it forward; then the job removes. */
    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE, Roles.SOCIALCHEF})
    public void approve(int number, long version) {
        DisposalList list = seen(number, version);
        list.approve(me(), clock.instant());
        work.flush();
        record(AuditAction.APPROVE, list);
    }

    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE, Roles.SOCIALCHEF})
    public void reject(int number, long version, String words) {
        DisposalList list = seen(number, version);
        list.reject(words, me(), clock.instant());
        work.flush();
        lists.settle(list);
        record(AuditAction.STEP, list);
    }

    private DisposalItem itemOf(DisposalList list, long id) {
        return lists.findItem(id).filter(item -> item.getList().equals(list)).orElseThrow(NotFoundException::new);
    }

    private void touched(DisposalList list) {
        lists.raiseVersion(list);
        work.flush();
        record(AuditAction.CHANGE, list);
    }

    private DisposalList seen(int number, long version) {
        DisposalList list = lists.find(number).orElseThrow(NotFoundException::new);
        list.checkVersion(version);
        return list;
    }

    private Employee me() {
        return employees.get(user.employeeId());
    }

    private void record(AuditAction action, DisposalList list) {
        audit.record(action, "disposal-list", list.getId(), null);
    }
}
