package se.ledstjarnan.ejb.analysis;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.Appointment;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Assignments;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DatedPeriod;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.notification.Outbox;

/** The analysis group: appointed by socialchef from a day to a day. */
@Stateless
@DenyAll
public class AnalysisGroupService {

    @Inject
    private JpaGroupReads reads;

    @Inject
    private Assignments assignments;

    @Inject
    private AnalysisDesk desk;

    @Inject
    private Outbox outbox;

    /** Those of today first, then those to come, then those who have been. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<GroupMember> members() {
        desk.demandPart();
        return reads.members(desk.today());
    }

    @RolesAllowed(Roles.SOCIALCHEF)
    public void appoint(Long personId, String decision, LocalDate from, LocalDate to) {
        desk.demandLeader();
        Employee person = desk.person(personId);
        if (person == null || !person.isActive()) {
            throw DomainException.at("person", "analysis.nobody");
        }
        DatedPeriod period = new DatedPeriod(from, to);
        if (to != null && to.isBefore(desk.today())) {
            throw DomainException.at("to", "analysis.overAlready");
        }
        if (reads.overlaps(personId, from, to)) {
            throw DomainException.at("from", "analysis.appointedTwice");
        }
        Appointment appointment = new Appointment(person, AppointmentKind.ANALYSIS_GROUP, null, decision, period);
        assignments.add(appointment);
        desk.administered("analysis-group", person.getId(), AuditAction.ACCESS);
        outbox.queue(
                person.getId(),
                MailKind.ANALYSIS_APPOINTED,
                from.toString(),
                "/analysis/rounds.xhtml",
                "analysis-group:" + appointment.getId());
    }

    /** The last day of somebody in the group. */
    @RolesAllowed(Roles.SOCIALCHEF)
    public void end(long id, LocalDate lastDay) {
        desk.demandLeader();
        if (lastDay == null) {
            throw DomainException.at("lastDay", "shared.required");
        }
        Appointment appointment = assignments.appointment(id);
        if (appointment.getKind() != AppointmentKind.ANALYSIS_GROUP) {
            throw new NotFoundException();
        }
        if (lastDay.isBefore(appointment.getPeriod().getFrom())) {
            throw DomainException.at("lastDay", "shared.endBeforeStart");
        }
        appointment.end(lastDay);
        desk.administered("analysis-group", appointment.getEmployee().getId(), AuditAction.ACCESS);
    }
}
