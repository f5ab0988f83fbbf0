package se.ledstjarnan.ejb.reorganisation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.reorganisation.Reorganisation;
import se.ledstjarnan.domain.reorganisation.Reorganisations;
import se.ledstjarnan.domain.reorganisation.Resting;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Plans reorganisations, carries them out on or after their day, cancels and undoes them. */
@Stateless
@DenyAll
public class ReorganisationWorkService {

    @Inject
    private Reorganisations reorganisations;

    @Inject
    private CarryingOut carrying;

    @Inject
    private Trying trying;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public long plan(ReorganisationForm form) {
        Reorganisation planned = new Reorganisation(me(), clock.instant());
        describe(planned, form);
        reorganisations.add(planned);
        record(planned);
        return planned.getId();
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void change(long id, long version, ReorganisationForm form) {
        Reorganisation planned = seen(id, version);
        describe(planned, form);
        record(planned);
    }

    /** Changes the organisation at once. What hinders it is said by its preview. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void carryOut(long id, long version) {
        Reorganisation planned = seen(id, version);
        if (planned.getEffectiveOn().isAfter(LocalDate.now(clock))) {
            throw new DomainException(
                    "reorganisation.notYet", planned.getEffectiveOn().toString());
        }
        if (trying.preview(planned).hindered()) {
            throw new DomainException("reorganisation.hindered");
        }
        carrying.carryOut(planned, me());
        record(planned);
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void cancel(long id, long version, String words) {
        Reorganisation planned = seen(id, version);
        planned.cancel(words, me(), clock.instant());
        record(planned);
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void undo(long id, long version, String words) {
        Reorganisation done = seen(id, version);
        carrying.undo(done, words, me());
        record(done);
    }

    private void describe(Reorganisation planned, ReorganisationForm form) {
        Resting resting = Resting.on(form.decidedBy(), form.decidedOn(), form.paragraph(), form.registerNumber());
        planned.describe(form.name(), form.reason(), form.day(), resting, LocalDate.now(clock));
    }

    private Reorganisation seen(long id, long version) {
        Reorganisation stored = reorganisations.find(id).orElseThrow(NotFoundException::new);
        stored.checkVersion(version);
        return stored;
    }

    private Employee me() {
        return employees.get(user.employeeId());
    }

    private void record(Reorganisation reorganisation) {
        audit.record(AuditAction.ADMINISTER, "reorganisation", reorganisation.getId(), null);
    }
}
