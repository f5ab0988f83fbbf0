package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahAccess;
import se.ledstjarnan.domain.lexsarah.LexSarahActor;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.lexsarah.LexSarahs;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureSource;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.measure.MeasureCases;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasuresOfCase;

/**
 * The measures of a private performer's case (SoL 27 kap. 4 §), which has no deviation to hold them. They belong to the performer's
 * unit, or to the administration where it has none. Whoever handles the case decides them; socialchef reads them and decides for all.
 */
@ApplicationScoped
class PerformerMeasures implements MeasureCases {

    private static final String PREFIX = "LS-";
    private static final Set<LexSarahStatus> TAKING =
            EnumSet.of(LexSarahStatus.INVESTIGATING, LexSarahStatus.PROPOSED, LexSarahStatus.DECIDED);

    @Inject
    private LexSarahs cases;

    @Inject
    private Units units;

    @Inject
    private MeasureReadService measures;

    @Override
    public MeasureOrigin origin() {
        return MeasureOrigin.LEX_SARAH;
    }

    @Override
    public String type() {
        return LexSarahDesk.KIND.type();
    }

    @Override
    public boolean isNumber(String number) {
        return number != null && number.startsWith(PREFIX);
    }

    @Override
    public Optional<Found> find(String number, Scope scope) {
        return found(cases.findByNumber(number), scope, LexSarah::getUnit);
    }

    /** Those of a case that its page has loaded. */
    MeasuresOfCase measures(LexSarahDesk.Reading reading) {
        return found(Optional.of(reading.lexSarah()), reading.scope(), LexSarah::getUnit)
                .map(measures::ofCase)
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public Optional<Found> hold(String number, Scope scope) {
        return found(cases.findForChange(number), scope, held -> unit(held, scope));
    }

    private Optional<Found> found(Optional<LexSarah> asked, Scope scope, Function<LexSarah, Unit> unit) {
        return asked.filter(lexSarah -> lexSarah.getDeviationId() == null)
                .map(lexSarah -> new Found(
                        new MeasureSource(origin(), lexSarah.getId(), lexSarah.getNumber(), unit.apply(lexSarah)),
                        actors(lexSarah, scope),
                        lexSarah.getExcluded(),
                        Compartment.SOCIAL_SERVICES,
                        TAKING.contains(lexSarah.getStatus())));
    }

    private Unit unit(LexSarah lexSarah, Scope scope) {
        return lexSarah.getUnit() == null ? units.administration(scope.day()) : lexSarah.getUnit();
    }

    /** A political body decides on the case by its basis, and has no part in its measures. */
    private static Set<CaseActor> actors(LexSarah lexSarah, Scope scope) {
        Set<LexSarahActor> as = LexSarahAccess.actors(lexSarah, scope, true);
        Set<CaseActor> actors = EnumSet.noneOf(CaseActor.class);
        if (as.contains(LexSarahActor.HANDLER)) {
            actors.add(CaseActor.HANDLER);
        }
        if (as.contains(LexSarahActor.OVERSEER)) {
            actors.add(CaseActor.OVERSEER);
        }
        return actors;
    }

    @Override
    public Condition readable(Scope scope) {
        boolean all = scope.has(AppointmentKind.LEX_SARAH_RECEIVER) || scope.has(Role.SOCIALCHEF);
        String readers = all ? "1 = 1" : "l.investigatorId = :lexSarahMe";
        return new Condition(
                "m.origin = se.ledstjarnan.domain.measure.MeasureOrigin.LEX_SARAH and exists (select l.id from LexSarah l"
                        + " where l.id = m.originId and (" + readers + ") and not exists (select x.id from LexSarah x"
                        + " join x.excluded e where x = l and e = :lexSarahMe))",
                Map.of("lexSarahMe", scope.employeeId()));
    }
}
