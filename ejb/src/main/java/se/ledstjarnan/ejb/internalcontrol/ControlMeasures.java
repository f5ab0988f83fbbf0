package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.internalcontrol.ControlAccess;
import se.ledstjarnan.domain.internalcontrol.ControlMoment;
import se.ledstjarnan.domain.internalcontrol.ControlPerformance;
import se.ledstjarnan.domain.internalcontrol.ControlPlan;
import se.ledstjarnan.domain.internalcontrol.ControlPlans;
import se.ledstjarnan.domain.internalcontrol.PlanStatus;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureSource;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.measure.MeasureCases;

/** What a control showed as the origin of measures: whoever is responsible for it decides on them, and those who follow up plans. */
@ApplicationScoped
class ControlMeasures implements MeasureCases {

    private static final Pattern NUMBER = Pattern.compile("(IK-\\d{1,9}-\\d{1,3})-(\\d{1,2})");

    @Inject
    private ControlPlans plans;

    @Inject
    private Units units;

    @Override
    public MeasureOrigin origin() {
        return MeasureOrigin.CONTROL;
    }

    @Override
    public String type() {
        return "control";
    }

    @Override
    public boolean isNumber(String number) {
        return number != null && NUMBER.matcher(number).matches();
    }

    @Override
    public Optional<Found> find(String number, Scope scope) {
        Matcher asked = NUMBER.matcher(number);
        if (!asked.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(asked.group(2));
        return MomentRef.of(asked.group(1))
                .flatMap(ref -> plans.findForReading(ref.plan())
                        .filter(plan -> plan.getStatus() == PlanStatus.DECIDED)
                        .flatMap(plan -> performance(plan, ref.position(), month))
                        .map(performance -> found(performance, scope)));
    }

    private static Optional<ControlPerformance> performance(ControlPlan plan, int position, int month) {
        try {
            return plan.moment(position).getPerformances().stream()
                    .filter(each -> each.getMonth() == month)
                    .findFirst();
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private Found found(ControlPerformance performance, Scope scope) {
        ControlMoment moment = performance.getMoment();
        Set<CaseActor> as = EnumSet.of(CaseActor.OVERSEER);
        if (ControlAccess.performs(scope, moment.getResponsible().getId())) {
            as.add(CaseActor.HANDLER);
        }
        return new Found(
                new MeasureSource(
                        origin(), performance.getId(), performance.getNumber(), units.administration(scope.day())),
                as,
                Set.of(),
                Compartment.SOCIAL_SERVICES,
                true);
    }

    /** A decided plan is for everybody of the staff. */
    @Override
    public Condition readable(Scope scope) {
        return new Condition(
                "m.origin = se.ledstjarnan.domain.measure.MeasureOrigin.CONTROL"
                        + (scope.has(Role.MEDARBETARE) ? "" : " and 1 = 0"),
                Map.of());
    }
}
