package se.ledstjarnan.ejb.lexsarah;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.lexsarah.PointKind;
import se.ledstjarnan.domain.lexsarah.Template;
import se.ledstjarnan.domain.lexsarah.Templates;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** The socialchef keeps the headings of investigations; each change is a new version, which cases already begun never see. */
@Stateless
@DenyAll
public class TemplateService {

    @Inject
    private Templates templates;

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

    /** A heading as it stands. */
    public record Point(PointKind kind, String heading, String help) implements Serializable {}

    /** A version without its headings; by is null where the product delivered it. */
    public record Version(int number, Instant at, String by, String reason) implements Serializable {}

    @RolesAllowed(Roles.SOCIALCHEF)
    public List<Point> current() {
        return templates.current().getPoints().stream()
                .map(point -> new Point(point.getKind(), point.getHeading(), point.getHelp()))
                .toList();
    }

    /** The newest first. */
    @RolesAllowed(Roles.SOCIALCHEF)
    public List<Version> versions() {
        return templates.all().stream()
                .map(each -> new Version(
                        each.getNumber(),
                        each.getMadeAt(),
                        each.getMadeBy() == null ? null : each.getMadeBy().getName(),
                        each.getReason()))
                .toList();
    }

    /** Makes the next version. @param seen the number of the version that the user saw */
    @RolesAllowed(Roles.SOCIALCHEF)
    public void change(int seen, List<Point> points, String reason) {
        Template current = templates.current();
        StaleDataException.check(seen, current.getNumber());
        Template next = new Template(
                current.getNumber() + 1,
                points.stream()
                        .map(point -> new Template.Written(point.kind(), point.heading(), point.help()))
                        .toList(),
                reason,
                employees.get(user.employeeId()),
                clock.instant());
        templates.add(next);
        work.flush();
        audit.record(AuditAction.ADMINISTER, "lex-sarah-template", next.getId(), null);
    }
}
