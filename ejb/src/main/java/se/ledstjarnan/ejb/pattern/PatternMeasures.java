package se.ledstjarnan.ejb.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.pattern.FindingState;
import se.ledstjarnan.domain.pattern.Findings;
import se.ledstjarnan.domain.pattern.PatternFinding;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.measure.MeasureCases;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * The measures that a pattern leads to. Whoever answers for its place decides them and reads them, also when the pattern itself is no longer
 * shown since one of its cases has become secret: a measure is a decision of its own. They are added only where the pattern is shown.
 */
@ApplicationScoped
class PatternMeasures implements MeasureCases {

    private static final Pattern NUMBER = Pattern.compile("MO-(\\d{1,18})");

    @Inject
    private Findings findings;

    @Inject
    private JpaFindingReads reads;

    @Inject
    private Units units;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    static String number(long findingId) {
        return "MO-" + findingId;
    }

    @Override
    public MeasureOrigin origin() {
        return MeasureOrigin.PATTERN;
    }

    @Override
    public String type() {
        return "finding";
    }

    @Override
    public boolean isNumber(String number) {
        return number != null && NUMBER.matcher(number).matches();
    }

    @Override
    public Optional<Found> find(String number, Scope scope) {
        Matcher asked = NUMBER.matcher(number);
        return asked.matches()
                ? findings.get(Long.parseLong(asked.group(1))).map(finding -> found(finding, scope))
                : Optional.empty();
    }

    private Found found(PatternFinding finding, Scope scope) {
        Long unitId = finding.getUnitId();
        Unit unit = unitId == null ? units.administration(scope.day()) : units.get(unitId);
        return new Found(
                new MeasureSource(origin(), finding.getId(), number(finding.getId()), unit),
                answersFor(finding, scope) ? EnumSet.of(CaseActor.HANDLER) : EnumSet.noneOf(CaseActor.class),
                Set.of(),
                finding.getCompartment(),
                finding.getState() != FindingState.ASIDE
                        && reads.view(finding.getId(), scope).isPresent());
    }

    /** Of a finding that is shown, as its page has read it. */
    static Found of(FindingView view) {
        long id = view.row().id();
        return new Found(
                new MeasureSource(MeasureOrigin.PATTERN, id, number(id), null),
                EnumSet.of(CaseActor.HANDLER),
                Set.of(),
                view.row().compartment(),
                view.row().state() != FindingState.ASIDE);
    }

    private static boolean answersFor(PatternFinding finding, Scope scope) {
        return scope.has(Role.SOCIALCHEF)
                || scope.has(overseer(finding.getCompartment()))
                || scope.has(Role.ENHETSCHEF)
                        && finding.getUnitId() != null
                        && scope.ledUnits().contains(finding.getUnitId());
    }

    private static Role overseer(Compartment compartment) {
        return compartment == Compartment.HEALTH_CARE ? Role.MAS : Role.KVALITETSSAMORDNARE;
    }

    /** It is gone on with, where nobody had said so. */
    @Override
    public void added(Found found) {
        findings.get(found.source().id())
                .orElseThrow(NotFoundException::new)
                .ledToMeasure(employees.get(user.employeeId()), clock.instant());
    }

    @Override
    public Condition readable(Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        String who = "1 = 0";
        for (Compartment each : Compartment.values()) {
            if (scope.has(Role.SOCIALCHEF) || scope.has(overseer(each))) {
                who += " or f.compartment = se.ledstjarnan.domain.organisation.Compartment." + each;
            }
        }
        if (scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty()) {
            who += " or f.unitId in :patternLed";
            parameters.put("patternLed", scope.ledUnits());
        }
        return new Condition(
                "m.origin = se.ledstjarnan.domain.measure.MeasureOrigin.PATTERN and exists (select f.id from PatternFinding f"
                        + " where f.id = m.originId and (" + who + "))",
                parameters);
    }
}
