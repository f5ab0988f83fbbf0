package se.ledstjarnan.domain.report;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;

/** The one table of how a report moves: action × status × role → new status. Drives the buttons, the check and the test. */
public final class ReportProcess {

    /**
     * One row.
     *
     * @param to null where the status stays; a handover ends the chain only when no body remains
     */
    public record Rule(ReportAction action, ReportStatus from, Set<Role> roles, ReportStatus to) {}

    private static final List<Rule> TABLE = List.of(
            rule(ReportAction.WRITE, ReportStatus.DRAFT, null, Role.MAS),
            rule(ReportAction.SELECT, ReportStatus.DRAFT, null, Role.MAS),
            rule(ReportAction.REFRESH, ReportStatus.DRAFT, null, Role.MAS),
            rule(ReportAction.APPROVE, ReportStatus.DRAFT, ReportStatus.APPROVED, Role.MAS),
            rule(ReportAction.HAND_OVER, ReportStatus.APPROVED, ReportStatus.HANDED, Role.NAMNDSEKRETERARE, Role.MAS));

    private ReportProcess() {}

    private static Rule rule(ReportAction action, ReportStatus from, ReportStatus to, Role first, Role... more) {
        return new Rule(action, from, Set.copyOf(EnumSet.of(first, more)), to);
    }

    public static List<Rule> table() {
        return TABLE;
    }

    public static boolean allows(ReportAction action, ReportStatus status, Collection<Role> roles) {
        return TABLE.stream()
                .anyMatch(rule -> rule.action() == action
                        && rule.from() == status
                        && roles.stream().anyMatch(rule.roles()::contains));
    }

    /** Throws NotAllowedException where none of the roles ever may, report.notNow where the report's status does not let them. */
    static void check(ReportAction action, ReportStatus status, Collection<Role> roles) {
        boolean ever = TABLE.stream()
                .anyMatch(rule -> rule.action() == action && roles.stream().anyMatch(rule.roles()::contains));
        if (!ever) {
            throw new NotAllowedException();
        }
        if (!allows(action, status, roles)) {
            throw new DomainException("report.notNow");
        }
    }
}
