package se.ledstjarnan.ejb.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.measure.Measure;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureSource;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.measure.Measures;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.plan.ActionPlan;
import se.ledstjarnan.domain.plan.ActionPlans;
import se.ledstjarnan.domain.plan.Activity;
import se.ledstjarnan.domain.plan.PlanAccess;
import se.ledstjarnan.domain.plan.PlanStatus;
import se.ledstjarnan.ejb.measure.MeasureCases;
import se.ledstjarnan.ejb.measure.OriginMeasures;

/**
 * Activities as measures: one of each at the most, decided by whoever leads the plan, read by all who read the plan. When the activity is
 * done the measure is; its effect is judged by its owner as that of any other.
 */
@ApplicationScoped
class ActivityMeasures implements MeasureCases {

    @Inject
    private ActionPlans plans;

    @Inject
    private JpaPlanLists lists;

    @Inject
    private Units units;

    @Inject
    private Measures measures;

    @Inject
    private OriginMeasures origins;

    @Override
    public MeasureOrigin origin() {
        return MeasureOrigin.ACTIVITY;
    }

    @Override
    public String type() {
        return "activity";
    }

    @Override
    public boolean isNumber(String number) {
        return ActivityNumber.of(number).isPresent();
    }

    @Override
    public Optional<Found> find(String number, Scope scope) {
        return ActivityNumber.of(number)
                .flatMap(asked -> plans.findForReading(asked.plan())
                        .flatMap(plan -> found(plan, asked.position(), lists.has(asked.plan(), scope), scope)));
    }

    /** The plan's version is raised, so that it cannot be ended at the same time. */
    @Override
    public Optional<Found> hold(String number, Scope scope) {
        return ActivityNumber.of(number).flatMap(asked -> {
            boolean reads = lists.has(asked.plan(), scope);
            return plans.find(asked.plan()).flatMap(plan -> found(plan, asked.position(), reads, scope));
        });
    }

    private Optional<Found> found(ActionPlan plan, int position, boolean reads, Scope scope) {
        return plan.getActivities().stream()
                .filter(activity -> activity.getPosition() == position)
                .findFirst()
                .map(activity -> new Found(
                        new MeasureSource(origin(), activity.getId(), activity.getNumber(), unit(activity, scope)),
                        actors(plan, reads, scope),
                        Set.of(),
                        compartment(unit(activity, scope)),
                        takes(plan, activity)));
    }

    private boolean takes(ActionPlan plan, Activity activity) {
        return plan.getStatus() == PlanStatus.DECIDED
                && activity.getStatus().isOpen()
                && measures.latest(origin(), activity.getId()).isEmpty();
    }

    private static Set<CaseActor> actors(ActionPlan plan, boolean reads, Scope scope) {
        Set<CaseActor> actors = EnumSet.noneOf(CaseActor.class);
        if (reads) {
            actors.add(CaseActor.OVERSEER);
        }
        Long unit = plan.getUnit() == null ? null : plan.getUnit().getId();
        if (PlanAccess.leads(unit, scope)) {
            actors.add(CaseActor.HANDLER);
        }
        return actors;
    }

    private Unit unit(Activity activity, Scope scope) {
        Unit own = activity.getUnit() == null ? activity.getPlan().getUnit() : activity.getUnit();
        return own == null ? units.administration(scope.day()) : own;
    }

    private static Compartment compartment(Unit unit) {
        return unit.getAreas().equals(Set.of(LegalArea.HSL)) ? Compartment.HEALTH_CARE : Compartment.SOCIAL_SERVICES;
    }

    @Override
    public Condition readable(Scope scope) {
        PlanScope reach = new PlanScope(scope);
        return new Condition(
                "m.origin = se.ledstjarnan.domain.measure.MeasureOrigin.ACTIVITY and exists (select a.id from Activity a join a.plan p"
                        + " where a.id = m.originId and " + reach.jpql() + ")",
                reach.parameters());
    }

    /** Its measure is done with it; nothing happens where there is none left to do. */
    void done(Activity activity, String words) {
        boolean planned = measures.latest(origin(), activity.getId())
                .map(Measure::getStatus)
                .filter(status -> status == MeasureStatus.PLANNED)
                .isPresent();
        if (planned) {
            origins.done(origin(), activity.getId(), words);
        }
    }
}
