package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.internalcontrol.ControlPlan;
import se.ledstjarnan.domain.internalcontrol.ControlPlans;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.board.Followed;
import se.ledstjarnan.ejb.board.MeetingSource;

/** Internal control plans handed to their body. Decided as proposed one holds at once; else it goes back to be written again. */
@ApplicationScoped
class PlansForMeeting implements MeetingSource {

    @Inject
    private ControlPlans plans;

    @Inject
    private ControlDesk desk;

    @Inject
    private ControlRegister register;

    @Override
    public String type() {
        return "control-plan";
    }

    @Override
    public String sql() {
        return "select 'control-plan:' || p.id, 'DECISION', 'Internkontrollplan ' || p.for_year || ' (' || lower(p.body) || ')',"
                + " 'Fastställa internkontrollplanen för ' || p.for_year || '.', '/internalcontrol/plan.xhtml?number=' || p.number,"
                + " cast(p.made_at as date) from control_plan p where p.status = 'PROPOSED'";
    }

    @Override
    public String decidedSql() {
        return "select 'control-plan:' || p.id, p.decided_on, p.decision_paragraph, p.decision_register_number"
                + " from control_plan p where p.decided_on is not null";
    }

    @Override
    public Followed decided(Told told) {
        ControlPlan plan =
                plans.ofId(Long.parseLong(told.id())).orElseThrow(() -> new DomainException("board.follow.gone"));
        if (!told.isAt(plan.getBody())) {
            return Followed.stays("board.follow.otherBody", plan.getBody());
        }
        return switch (told.outcome()) {
            case AS_PROPOSED -> {
                plan.decide(told.minutes(), told.by(), told.now());
                desk.stored(plan, AuditAction.APPROVE);
                register.decided(plan, told.day());
                yield Followed.carriedOut();
            }
            case CHANGED -> {
                back(plan);
                yield Followed.atItsPage(null, "board.follow.control.changed");
            }
            case REFUSED, RETURNED -> {
                back(plan);
                yield Followed.stays("board.follow.control.back");
            }
            case POSTPONED, NOTED -> Followed.stays("board.follow.control.stays");
        };
    }

    /** It can be written in again. */
    private void back(ControlPlan plan) {
        plan.takeBack();
        desk.stored(plan, AuditAction.STEP);
    }
}
