package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.CaseReads;
import se.ledstjarnan.domain.deviation.CaseTie;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.person.PersonDetails;
import se.ledstjarnan.domain.person.PersonRole;
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

    /** The individual concerned; empty where the case concerns nobody in particular. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Optional<PersonDetails> concerned(long deviationId) {
        return read(deviationId, PersonRole.CONCERNED);
    }

    /** The outsider on whose behalf it was registered, with how to reach them; empty for a report of the staff's own. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Optional<PersonDetails> outsideReporter(long deviationId) {
        return read(deviationId, PersonRole.OUTSIDE_REPORTER);
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
     * @param seenVersion the version of the person that was shown
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public void complete(long deviationId, String name, String identity, long seenVersion) {
        Deviation deviation = rights.checkMayReadPerson(deviationId);
        boolean concernsSomebody = deviation.getReport().getConcerns() == Concerns.ONE_PERSON;
        if (!concernsSomebody || !rights.actors(deviation).contains(CaseActor.HANDLER)) {
            throw new NotAllowedException();
        }
        persons.complete(deviationId, name, identities.read(identity), seenVersion);
        audit.record(AuditAction.CHANGE, CaseRights.subject(deviation).part("person", deviationId));
    }

    /**
     * Numbers of other cases about the same individual that the caller may read, newest first. Cases under suspicion of lex Sarah or
     * lex Maria are never among them, whoever asks.
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<String> otherCasesOfTheSame(long deviationId) {
        rights.checkMayReadPerson(deviationId);
        return reads.among(persons.othersConcerningTheSame(deviationId), user.scope()).stream()
                .map(CaseTie::number)
                .toList();
    }

    private Optional<PersonDetails> read(long deviationId, PersonRole role) {
        Deviation deviation = rights.checkMayReadPerson(deviationId);
        Optional<PersonDetails> person = persons.find(deviationId, role);
        if (person.isPresent()) {
            audit.record(AuditAction.READ_PERSON, CaseRights.subject(deviation).part("person", deviationId));
        }
        return person;
    }
}
