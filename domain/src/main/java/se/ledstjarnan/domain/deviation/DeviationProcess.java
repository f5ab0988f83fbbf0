package se.ledstjarnan.domain.deviation;

import static se.ledstjarnan.domain.deviation.CaseActor.CONTRIBUTOR;
import static se.ledstjarnan.domain.deviation.CaseActor.HANDLER;
import static se.ledstjarnan.domain.deviation.CaseActor.OVERSEER;
import static se.ledstjarnan.domain.deviation.CaseActor.REPORTER;
import static se.ledstjarnan.domain.deviation.CommentRule.NONE;
import static se.ledstjarnan.domain.deviation.CommentRule.OPTIONAL;
import static se.ledstjarnan.domain.deviation.CommentRule.REQUIRED;
import static se.ledstjarnan.domain.deviation.DeviationStatus.ACKNOWLEDGED;
import static se.ledstjarnan.domain.deviation.DeviationStatus.ACTING;
import static se.ledstjarnan.domain.deviation.DeviationStatus.CLOSED;
import static se.ledstjarnan.domain.deviation.DeviationStatus.DUPLICATE;
import static se.ledstjarnan.domain.deviation.DeviationStatus.INVESTIGATING;
import static se.ledstjarnan.domain.deviation.DeviationStatus.REPORTED;
import static se.ledstjarnan.domain.deviation.DeviationStatus.RETURNED;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of how a case moves: action × status × actor → new status, and whether words are demanded. It drives the buttons,
 * the check in the entity and the test.
 */
public final class DeviationProcess {

    /**
     * One row of the table.
     *
     * @param to the new status, or null when the action leaves the status as it is
     */
    public record Rule(
            DeviationAction action,
            Set<DeviationStatus> from,
            Set<CaseActor> actors,
            DeviationStatus to,
            CommentRule comment) {

        DeviationStatus after(DeviationStatus before) {
            return to == null ? before : to;
        }
    }

    private static final Set<DeviationStatus> OPEN = EnumSet.of(REPORTED, RETURNED, INVESTIGATING, ACTING);
    private static final Set<DeviationStatus> UNDER_WORK = EnumSet.of(INVESTIGATING, ACTING);
    private static final Set<DeviationStatus> ENDED = EnumSet.of(CLOSED, ACKNOWLEDGED, DUPLICATE);
    private static final Set<DeviationStatus> ANY = EnumSet.allOf(DeviationStatus.class);

    private static final List<Rule> TABLE = List.of(
            rule(DeviationAction.TRIAGE, EnumSet.of(REPORTED), EnumSet.of(HANDLER), INVESTIGATING, NONE),
            rule(
                    DeviationAction.RETURN_TO_REPORTER,
                    EnumSet.of(REPORTED, INVESTIGATING),
                    EnumSet.of(HANDLER),
                    RETURNED,
                    REQUIRED),
            rule(DeviationAction.COMPLETE, EnumSet.of(RETURNED), EnumSet.of(REPORTER), REPORTED, REQUIRED),
            rule(
                    DeviationAction.ADD_ADDENDUM,
                    EnumSet.of(REPORTED, INVESTIGATING, ACTING, CLOSED),
                    EnumSet.of(REPORTER),
                    null,
                    REQUIRED),
            rule(DeviationAction.ACKNOWLEDGE, EnumSet.of(REPORTED), EnumSet.of(HANDLER), ACKNOWLEDGED, OPTIONAL),
            rule(DeviationAction.RECLASSIFY, UNDER_WORK, EnumSet.of(HANDLER), null, REQUIRED),
            rule(DeviationAction.ASSIGN, OPEN, EnumSet.of(HANDLER), null, OPTIONAL),
            rule(DeviationAction.INVITE, UNDER_WORK, EnumSet.of(HANDLER), null, OPTIONAL),
            rule(DeviationAction.CONTRIBUTE, UNDER_WORK, EnumSet.of(CONTRIBUTOR), null, NONE),
            rule(DeviationAction.INVESTIGATE, UNDER_WORK, EnumSet.of(HANDLER), null, NONE),
            rule(DeviationAction.PLAN_MEASURES, EnumSet.of(INVESTIGATING), EnumSet.of(HANDLER), ACTING, NONE),
            rule(
                    DeviationAction.RESUME_INVESTIGATION,
                    EnumSet.of(ACTING),
                    EnumSet.of(HANDLER),
                    INVESTIGATING,
                    OPTIONAL),
            rule(DeviationAction.ADD_MEASURE, UNDER_WORK, EnumSet.of(HANDLER), null, NONE),
            rule(DeviationAction.GIVE_FEEDBACK, UNDER_WORK, EnumSet.of(HANDLER), null, REQUIRED),
            rule(DeviationAction.SUSPECT_LEX_SARAH, OPEN, EnumSet.of(HANDLER, OVERSEER), null, REQUIRED),
            rule(DeviationAction.SUSPECT_LEX_MARIA, OPEN, EnumSet.of(HANDLER, OVERSEER), null, REQUIRED),
            rule(DeviationAction.LIFT_SUSPICION, OPEN, EnumSet.of(HANDLER), null, REQUIRED),
            rule(DeviationAction.MARK_COMPLAINT, OPEN, EnumSet.of(HANDLER), null, NONE),
            rule(
                    DeviationAction.MOVE_TO_UNIT,
                    EnumSet.of(REPORTED, INVESTIGATING),
                    EnumSet.of(HANDLER),
                    REPORTED,
                    REQUIRED),
            rule(DeviationAction.HAND_OVER, UNDER_WORK, EnumSet.of(HANDLER), null, REQUIRED),
            rule(DeviationAction.LINK, ANY, EnumSet.of(HANDLER), null, NONE),
            rule(
                    DeviationAction.MARK_DUPLICATE,
                    EnumSet.of(REPORTED, INVESTIGATING),
                    EnumSet.of(HANDLER),
                    DUPLICATE,
                    REQUIRED),
            rule(DeviationAction.CLOSE, UNDER_WORK, EnumSet.of(HANDLER), CLOSED, OPTIONAL),
            rule(DeviationAction.REOPEN, ENDED, EnumSet.of(HANDLER), INVESTIGATING, REQUIRED));

    private DeviationProcess() {}

    private static Rule rule(
            DeviationAction action,
            Set<DeviationStatus> from,
            Set<CaseActor> actors,
            DeviationStatus to,
            CommentRule comment) {
        return new Rule(action, Set.copyOf(from), Set.copyOf(actors), to, comment);
    }

    /** All rows, in the order in which a case meets them. */
    public static List<Rule> table() {
        return TABLE;
    }

    /** The rule for the action, where one of the actors may take it in that status. */
    public static Optional<Rule> find(DeviationAction action, DeviationStatus status, Collection<CaseActor> actors) {
        return TABLE.stream()
                .filter(rule -> rule.action() == action && rule.from().contains(status))
                .filter(rule -> actors.stream().anyMatch(rule.actors()::contains))
                .findFirst();
    }

    public static CommentRule commentOf(DeviationAction action) {
        return TABLE.stream()
                .filter(rule -> rule.action() == action)
                .findFirst()
                .orElseThrow()
                .comment();
    }
}
