package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.goal.Goal;
import se.ledstjarnan.domain.goal.GoalDecision;
import se.ledstjarnan.domain.goal.Goals;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.board.Followed;
import se.ledstjarnan.ejb.board.MeetingSource;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * The board's own goals that are drafts, or whose new wording waits for a decision. What the board decides as proposed holds at once; a
 * changed wording is written at the goal first.
 */
@ApplicationScoped
class GoalsForMeeting implements MeetingSource {

    /** Before the number of a goal that has no wording decided yet. */
    private static final String DRAFT = "draft-";

    @Inject
    private Goals goals;

    @Inject
    private GoalDesk desk;

    @Inject
    private Settings settings;

    @Override
    public String type() {
        return "goal-version";
    }

    @Override
    public String sql() {
        return "select 'goal-version:' || v.id, 'DECISION', 'Mål: ' || v.title, 'Fastställa målet ' || v.title || '.',"
                + " '/goal/goal.xhtml?number=' || g.number, cast(v.written_at as date)"
                + " from goal_version v join goal g on g.id = v.goal_id"
                + " where v.decided_on is null and v.withdrawn_at is null and g.unit_id is null and g.status <> 'ENDED'"
                + " union all select 'goal-version:' || '" + DRAFT + "' || g.number, 'DECISION', 'Mål: ' || g.title,"
                + " 'Fastställa målet ' || g.title || '.', '/goal/goal.xhtml?number=' || g.number, cast(g.made_at as date)"
                + " from goal g where g.status = 'DRAFT' and g.unit_id is null and g.parent_id is null"
                + " and not exists (select 1 from goal_version v where v.goal_id = g.id)"
                + " and exists (select 1 from goal_indicator i where i.goal_id = g.id)";
    }

    @Override
    public String decidedSql() {
        return "select 'goal-version:' || v.id, v.decided_on, v.decision_paragraph, v.decision_number from goal_version v"
                + " where v.decided_on is not null union all select 'goal-version:' || '" + DRAFT
                + "' || g.number, v.decided_on, v.decision_paragraph, v.decision_number from goal g"
                + " join goal_version v on v.goal_id = g.id and v.version_no = 1 where v.decided_on is not null";
    }

    @Override
    public Followed decided(Told told) {
        String board = settings.word(SettingKey.BOARD_NAME);
        if (!told.isAt(board)) {
            return Followed.stays("board.follow.otherBody", board);
        }
        Goal goal = find(told.id()).orElseThrow(() -> new DomainException("board.follow.gone"));
        return switch (told.outcome()) {
            case AS_PROPOSED -> decide(goal, told);
            case CHANGED -> Followed.atItsPage(null, "board.follow.goal.changed");
            case REFUSED -> refuse(goal, told);
            case RETURNED, POSTPONED, NOTED -> Followed.stays("board.follow.goal.stays");
        };
    }

    private Optional<Goal> find(String id) {
        return id.startsWith(DRAFT)
                ? goals.find(Integer.parseInt(id.substring(DRAFT.length())))
                : goals.ofVersion(Long.parseLong(id)).filter(goal -> goal.waits(Long.parseLong(id)));
    }

    private Followed decide(Goal goal, Told told) {
        goal.decide(GoalDecision.of(told.minutes()), told.by(), told.now());
        desk.stored(goal, AuditAction.APPROVE);
        return Followed.carriedOut();
    }

    /** A wording that was refused waits no more; a goal that has never been decided stays a draft. */
    private Followed refuse(Goal goal, Told told) {
        if (told.id().startsWith(DRAFT)) {
            return Followed.stays("board.follow.goal.draft");
        }
        goal.withdraw(told.now());
        desk.stored(goal, AuditAction.CHANGE);
        return Followed.carriedOut();
    }
}
