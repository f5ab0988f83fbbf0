package se.ledstjarnan.ejb.law;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.law.Change;
import se.ledstjarnan.domain.law.Citation;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.DutyRule;
import se.ledstjarnan.domain.law.DutyTerms;
import se.ledstjarnan.domain.law.LawRegister;
import se.ledstjarnan.domain.law.LegalReference;
import se.ledstjarnan.domain.law.Responsible;
import se.ledstjarnan.domain.law.Revision;
import se.ledstjarnan.domain.law.Span;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Keeps the register: each change is a new revision with who, when and why; what stood before stays. */
@Stateless
@DenyAll
public class LawAdministration {

    @Inject
    private LawRegister register;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<RememberedRules.Changed> changed;

    /**
     * What the municipality decides of the duty from now on.
     *
     * @param seen the revision that was shown; another one stored throws StaleDataException
     * @param target null for none
     */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void decide(Duty duty, int seen, Responsible responsible, Span target, int warnDays, String reason) {
        StaleDataException.check(seen, rule(duty).revision());
        store("duty-terms", new DutyTerms(duty, seen + 1, responsible, target, warnDays, change(reason)));
    }

    /** One more paragraph; another of the same law must have ended the day before, or end before this begins. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void cite(Duty duty, LegalReference.Written written, String reason) {
        DutyRule rule = rule(duty);
        int number = rule.citations().stream().mapToInt(Citation::number).max().orElse(0) + 1;
        LegalReference added = new LegalReference(duty, number, 1, written, change(reason));
        rule.checkClash(added.citation(), "from");
        store("legal-reference", added);
    }

    /** The last day that the paragraph holds; may be moved, but never onto a day of the one that came after. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void end(Duty duty, int number, int seen, LocalDate lastDay, String reason) {
        LegalReference ended = seen(duty, number, seen).ended(lastDay, change(reason));
        rule(duty).checkClash(ended.citation(), "to");
        store("legal-reference", ended);
    }

    /** Somebody has read it in the statute's own text, or found that it is no longer sure. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void check(Duty duty, int number, int seen, boolean verified, String source, String reason) {
        store("legal-reference", seen(duty, number, seen).checked(verified, source, change(reason)));
    }

    private LegalReference seen(Duty duty, int number, int revision) {
        LegalReference newest = register.newest(duty, number).orElseThrow(NotFoundException::new);
        StaleDataException.check(revision, newest.getRevision());
        return newest;
    }

    private DutyRule rule(Duty duty) {
        return register.rules(EnumSet.of(duty)).get(0);
    }

    private Change change(String reason) {
        return new Change(employees.get(user.employeeId()), clock.instant(), reason);
    }

    private void store(String type, Revision revision) {
        register.add(revision);
        changed.fire(new RememberedRules.Changed());
        audit.record(AuditAction.ADMINISTER, type, revision.getId(), null);
    }
}
