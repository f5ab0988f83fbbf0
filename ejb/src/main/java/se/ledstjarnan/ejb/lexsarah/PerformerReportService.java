package se.ledstjarnan.ejb.lexsarah;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahs;
import se.ledstjarnan.domain.lexsarah.Performer;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.organisation.People;

/** Takes in what a private performer tells of a report that it has received (SoL 27 kap. 4 §, LSS 24 d §). */
@Stateless
@DenyAll
public class PerformerReportService {

    @Inject
    private LexSarahs cases;

    @Inject
    private LexSarahDesk desk;

    @Inject
    private LexSarahTrail trail;

    @Inject
    private Employees employees;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    /**
     * What the performer told.
     *
     * @param performerReceived the day the performer received the report itself
     * @param received the day the municipality was told
     */
    public record Told(
            String performer,
            String contact,
            String reported,
            LocalDate occurred,
            LocalDate performerReceived,
            LocalDate received) {}

    /** Gives the number of the case; those who receive lex Sarah are told. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.REGISTRATOR})
    public String register(Told told) {
        Moment at = desk.moment();
        LexSarah made = LexSarah.ofPerformer(
                cases.nextNumber(at.today().getYear()),
                new Performer(told.performer(), told.contact(), told.performerReceived()),
                null,
                told.reported(),
                told.occurred(),
                told.received(),
                employees.get(user.employeeId()),
                at);
        cases.add(made);
        trail.made(made);
        List<Long> receivers = people.peopleWith(AppointmentKind.LEX_SARAH_RECEIVER).stream()
                .map(EmployeeName::id)
                .filter(id -> !id.equals(user.employeeId()))
                .toList();
        trail.tell(made, MailKind.SUSPICION_RAISED, receivers);
        return made.getNumber();
    }
}
