package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureSource;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.selfmonitoring.CheckAccess;
import se.ledstjarnan.domain.selfmonitoring.CheckFinding;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.domain.selfmonitoring.CheckRound;
import se.ledstjarnan.domain.selfmonitoring.Checks;
import se.ledstjarnan.ejb.measure.MeasureCases;

/** What a check found as the origin of measures: the unit's manager decides on them, and those who follow up the units of that part. */
@ApplicationScoped
class CheckMeasures implements MeasureCases {

    private static final Pattern NUMBER = Pattern.compile("(?:EK|TS)-(\\d{1,9})\\.(\\d{1,3})");

    @Inject
    private Checks checks;

    @Override
    public MeasureOrigin origin() {
        return MeasureOrigin.CHECK_FINDING;
    }

    @Override
    public String type() {
        return "check-finding";
    }

    @Override
    public boolean isNumber(String number) {
        return number != null && NUMBER.matcher(number).matches();
    }

    @Override
    public Optional<Found> find(String number, Scope scope) {
        Matcher asked = NUMBER.matcher(number);
        return asked.matches()
                ? checks.finding(Integer.parseInt(asked.group(1)), Integer.parseInt(asked.group(2)))
                        .map(finding -> found(finding, scope))
                : Optional.empty();
    }

    private Found found(CheckFinding finding, Scope scope) {
        CheckRound round = finding.getRound();
        CheckPart area = round.getList().getArea();
        boolean decides =
                CheckAccess.oversees(scope, area) || scope.leads(round.getUnit().getId());
        Set<CaseActor> as = decides ? EnumSet.of(CaseActor.HANDLER) : EnumSet.noneOf(CaseActor.class);
        return new Found(
                new MeasureSource(origin(), finding.getId(), finding.getNumber(), round.getUnit()),
                as,
                Set.of(),
                area == CheckPart.HEALTH_CARE ? Compartment.HEALTH_CARE : Compartment.SOCIAL_SERVICES,
                true);
    }

    @Override
    public Condition readable(Scope scope) {
        Set<CheckPart> areas = CheckAccess.overseen(scope);
        Set<Long> led = scope.has(Role.ENHETSCHEF) ? scope.ledUnits() : Set.of();
        Map<String, Object> parameters = new HashMap<>();
        String who = "1 = 0";
        if (!areas.isEmpty()) {
            who += " or f.round.list.area in :checkAreas";
            parameters.put("checkAreas", areas);
        }
        if (!led.isEmpty()) {
            who += " or f.round.unit.id in :checkLed";
            parameters.put("checkLed", led);
        }
        return new Condition(
                "m.origin = se.ledstjarnan.domain.measure.MeasureOrigin.CHECK_FINDING and exists (select f.id from CheckFinding f"
                        + " where f.id = m.originId and (" + who + "))",
                parameters);
    }
}
