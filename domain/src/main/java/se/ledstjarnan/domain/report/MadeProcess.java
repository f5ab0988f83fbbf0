package se.ledstjarnan.domain.report;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;

/**
 * The one table of how a report moves: action × status × who, as its definition names them. Drives the buttons, the check and the test.
 */
public final class MadeProcess {

    /** Who a row is for. */
    public enum Who {
        WRITER,
        APPROVER,
        /** Approvers, and the board's secretary. */
        HANDS_OVER
    }

    /** One row. */
    public record Rule(MadeAction action, Set<ReportStatus> from, Who who) {}

    private static final List<Rule> TABLE = List.of(
            new Rule(MadeAction.WRITE, EnumSet.of(ReportStatus.DRAFT), Who.WRITER),
            new Rule(MadeAction.REFRESH, EnumSet.of(ReportStatus.DRAFT), Who.WRITER),
            new Rule(MadeAction.SIGN, EnumSet.of(ReportStatus.DRAFT), Who.APPROVER),
            new Rule(MadeAction.HAND_OVER, EnumSet.of(ReportStatus.APPROVED), Who.HANDS_OVER),
            new Rule(MadeAction.REPLACE, EnumSet.of(ReportStatus.APPROVED, ReportStatus.HANDED), Who.APPROVER));

    private MadeProcess() {}

    public static List<Rule> table() {
        return TABLE;
    }

    /** The roles that a row stands for in the reports of the definition. */
    public static Set<Role> roles(Who who, ReportDefinition definition) {
        return switch (who) {
            case WRITER -> union(definition.getWriters(), definition.getApprovers());
            case APPROVER -> definition.getApprovers();
            case HANDS_OVER -> union(definition.getApprovers(), Set.of(Role.NAMNDSEKRETERARE));
        };
    }

    private static Set<Role> union(Set<Role> some, Set<Role> others) {
        EnumSet<Role> all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }

    public static boolean allows(
            MadeAction action, ReportStatus status, ReportDefinition definition, Collection<Role> roles) {
        return TABLE.stream()
                .anyMatch(rule -> rule.action() == action
                        && rule.from().contains(status)
                        && roles.stream().anyMatch(roles(rule.who(), definition)::contains));
    }

    /** Throws NotAllowedException where none of the roles ever may, report.notNow where the report's status does not let them. */
    static void check(MadeAction action, ReportStatus status, ReportDefinition definition, Collection<Role> roles) {
        boolean ever = TABLE.stream()
                .filter(rule -> rule.action() == action)
                .anyMatch(rule -> roles.stream().anyMatch(roles(rule.who(), definition)::contains));
        if (!ever) {
            throw new NotAllowedException();
        }
        if (!allows(action, status, definition, roles)) {
            throw new DomainException("report.notNow");
        }
    }
}
