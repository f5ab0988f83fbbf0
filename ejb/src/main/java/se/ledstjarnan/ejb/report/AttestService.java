package se.ledstjarnan.ejb.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.person.PersonDetails;
import se.ledstjarnan.domain.person.PersonRole;
import se.ledstjarnan.domain.report.Recognisable;
import se.ledstjarnan.domain.report.SelectedDeviation;
import se.ledstjarnan.domain.report.SelectedDeviations;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.person.Persons;

/** MAS attests that nobody can be recognised from a summary, after the product has looked for what may point at someone. */
@Stateless
@DenyAll
public class AttestService {

    @Inject
    private SelectionService selection;

    @Inject
    private SelectedDeviations selected;

    @Inject
    private SelectionDesk desk;

    @Inject
    private QuarterDesk quarters;

    @Inject
    private Persons persons;

    @Inject
    private Clock clock;

    /** What in the text may point at a person. The names looked for are those of the case; they are not shown. */
    @RolesAllowed(Roles.MAS)
    public List<Recognisable> recognisable(String caseNumber, String summary) {
        Deviation deviation = desk.open(caseNumber);
        List<String> names = new ArrayList<>();
        for (PersonRole role : PersonRole.values()) {
            persons.find(deviation.getId(), role).map(PersonDetails::name).ifPresent(names::add);
        }
        names.add(deviation.getReporter().getName());
        Employee handler = deviation.getHandler();
        if (handler != null) {
            names.add(handler.getName());
        }
        return Recognisable.in(summary, names);
    }

    /** Writes as {@link SelectionService#write}, and attests the summary as it then stands. */
    @RolesAllowed(Roles.MAS)
    public void attest(String caseNumber, String reason, String summary, long version) {
        selection.write(caseNumber, version, reason, summary);
        SelectedDeviation mark = selected.find(caseNumber).orElseThrow(NotFoundException::new);
        mark.attest(quarters.actor().employee(), clock.instant());
        desk.stored(AuditAction.APPROVE, mark);
    }
}
