package se.ledstjarnan.ejb.pattern;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.pattern.CaseApart;
import se.ledstjarnan.domain.pattern.Findings;
import se.ledstjarnan.domain.pattern.PatternFinding;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** That cases which a search put together are not the same, by whoever the finding is shown to; and that they may be after all. */
@Stateless
@DenyAll
public class ApartService {

    @Inject
    private FindingService shown;

    @Inject
    private Findings findings;

    @Inject
    private JpaCasesApart apart;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The case of the finding is not the same as its others. From the next night on they are not put together. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void say(long findingId, String number) {
        shown.open(findingId);
        PatternFinding finding = findings.get(findingId).orElseThrow(NotFoundException::new);
        List<JpaCasesApart.Member> members = apart.members(findingId);
        JpaCasesApart.Member one = members.stream()
                .filter(member -> member.number().equals(number))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        List<Long> already = apart.apartFrom(one.id());
        if (!already.isEmpty() && members.stream().allMatch(each -> each == one || already.contains(each.id()))) {
            throw new DomainException("pattern.apart.said");
        }
        CaseApart said = finding.apart(
                one.id(),
                members.stream()
                        .map(JpaCasesApart.Member::id)
                        .filter(id -> !already.contains(id))
                        .toList(),
                employees.get(user.employeeId()),
                clock.instant());
        apart.add(said);
        record(AuditAction.ADD, said, one);
    }

    /** They may be put together again. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void withdraw(long id) {
        CaseApart said = apart.get(id, user.scope()).orElseThrow(NotFoundException::new);
        said.withdraw(employees.get(user.employeeId()), clock.instant());
        record(AuditAction.CHANGE, said, apart.member(said.getDeviationId()));
    }

    private void record(AuditAction action, CaseApart said, JpaCasesApart.Member of) {
        audit.record(
                action,
                AuditSubject.of("deviation", of.id(), of.number(), of.unitId()).part("apart", said.getId()));
    }
}
