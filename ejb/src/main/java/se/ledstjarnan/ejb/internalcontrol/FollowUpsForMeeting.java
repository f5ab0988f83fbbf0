package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.internalcontrol.ControlPlan;
import se.ledstjarnan.domain.internalcontrol.ControlPlans;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.board.Followed;
import se.ledstjarnan.ejb.board.MeetingSource;

/** Follow-ups of internal control plans that their body has not approved. */
@ApplicationScoped
class FollowUpsForMeeting implements MeetingSource {

    private static final String KEY = "'control-follow-up:' || f.plan_id || '/' || f.day";

    @Inject
    private ControlPlans plans;

    @Inject
    private ControlDesk desk;

    @Inject
    private ControlRegister register;

    @Override
    public String type() {
        return "control-follow-up";
    }

    @Override
    public String sql() {
        return "select " + KEY
                + ", 'DECISION', 'Uppföljning av internkontrollplan ' || p.for_year || ' per ' || f.day || ' ('"
                + " || lower(p.body) || ')', 'Godkänna uppföljningen av internkontrollplanen för ' || p.for_year || '.',"
                + " '/internalcontrol/follow-up.xhtml?number=' || p.number || '&day=' || f.day, cast(f.at as date)"
                + " from control_follow_up f join control_plan p on p.id = f.plan_id where f.decided_on is null";
    }

    @Override
    public String decidedSql() {
        return "select " + KEY
                + ", f.decided_on, f.decision_paragraph, f.decision_register_number from control_follow_up f"
                + " where f.decided_on is not null";
    }

    @Override
    public Followed decided(Told told) {
        String[] id = told.id().split("/");
        LocalDate day = LocalDate.parse(id[1]);
        ControlPlan plan =
                plans.ofId(Long.parseLong(id[0])).orElseThrow(() -> new DomainException("board.follow.gone"));
        if (!told.isAt(plan.getBody())) {
            return Followed.stays("board.follow.otherBody", plan.getBody());
        }
        return switch (told.outcome()) {
            case AS_PROPOSED, CHANGED -> {
                plan.approve(day, told.minutes(), told.by());
                desk.stored(plan, AuditAction.APPROVE);
                register.followedUp(plan, day, told.day());
                yield Followed.carriedOut();
            }
            case REFUSED, RETURNED, POSTPONED, NOTED -> Followed.stays("board.follow.followUp.stays");
        };
    }
}
