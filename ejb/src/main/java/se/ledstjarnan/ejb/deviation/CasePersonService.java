package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.CaseReads;
import se.ledstjarnan.domain.deviation.CaseTie;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.person.PersonRole;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.person.Identities;
import se.ledstjarnan.ejb.person.Persons;

/** Shows and completes who a case is about, to the few who may see it; every look is in the audit log. */
@Stateless
@DenyAll
public class CasePersonService {

    @Inject
    private Persons persons;

    @Inject
    private Identities identities;

    @Inject
    private CaseRights rights;

    @Inject
    private CaseReads reads;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** Those of the case, for a reason that may be one of {@link AuditReason#toShow()}; each showing is an entry of the log. */
    @RolesAllowed(Roles.MEDARBETARE)
    public ShownPersons show(long deviationId, AuditReason reason) {
        Deviation deviation = rights.checkMayReadPerson(deviationId);
        if (reason == null || !AuditReason.toShow().contains(reason)) {
            throw DomainException.at("reason", "person.reasonMissing");
        }
        ShownPersons shown = persons(deviation);
        if (shown.somebody()) {
            audit.showed(subject(deviation), reason);
        }
        return shown;
    }

    /** The same again within the visit, as after a mistake in a form: no entry more within ten minutes. */
    @RolesAllowed(Roles.MEDARBETARE)
    public ShownPersons again(long deviationId) {
        Deviation deviation = rights.checkMayReadPerson(deviationId);
        ShownPersons shown = persons(deviation);
        if (shown.somebody()) {
            audit.record(AuditAction.READ_PERSON, subject(deviation));
        }
        return shown;
    }

    /** Whether the caller may see persons of the case; asks without looking. */
    @RolesAllowed(Roles.MEDARBETARE)
    public boolean mayRead(long deviationId) {
        return rights.mayReadPerson(deviationId);
    }

    /**
     * The handler completes or corrects who it concerns, or names the one whom nobody has named, at triage or later.
     *
     * @param identity as typed: a birth date, a personnummer or a coordination number; empty where still unknown
     * @param isProtected whether the identity is a protected one
     * @param seenVersion the version of the person that was shown
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public void complete(long deviationId, String name, String identity, boolean isProtected, long seenVersion) {
        Deviation deviation = rights.checkMayReadPerson(deviationId);
        boolean concernsSomebody = deviation.getReport().getConcerns() == Concerns.ONE_PERSON;
        if (!concernsSomebody || !rights.actors(deviation).contains(CaseActor.HANDLER)) {
            throw new NotAllowedException();
        }
        persons.complete(deviationId, name, identities.read(identity), seenVersion);
        deviation.protectPerson(isProtected);
        audit.record(AuditAction.CHANGE, subject(deviation));
    }

    private ShownPersons persons(Deviation deviation) {
        long id = deviation.getId();
        return new ShownPersons(
                persons.find(id, PersonRole.CONCERNED).orElse(null),
                deviation.getReport().getSource() == ReportSource.STAFF
                        ? null
                        : persons.find(id, PersonRole.OUTSIDE_REPORTER).orElse(null),
                deviation.isPersonProtected(),
                deviation.isPersonProtected() ? List.of() : otherCases(id));
    }

    /** Numbers of other cases about the same individual that the caller may read, newest first. */
    private List<String> otherCases(long deviationId) {
        return reads.among(persons.othersConcerningTheSame(deviationId), user.scope()).stream()
                .map(CaseTie::number)
                .toList();
    }

    private static AuditSubject subject(Deviation deviation) {
        return CaseRights.subject(deviation).part("person", deviation.getId());
    }
}
