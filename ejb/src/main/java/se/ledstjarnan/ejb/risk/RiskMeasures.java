package se.ledstjarnan.ejb.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureSource;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.risk.AnalysisStatus;
import se.ledstjarnan.domain.risk.Risk;
import se.ledstjarnan.domain.risk.RiskAccess;
import se.ledstjarnan.domain.risk.RiskActor;
import se.ledstjarnan.domain.risk.RiskAnalyses;
import se.ledstjarnan.domain.risk.RiskAnalysis;
import se.ledstjarnan.ejb.measure.MeasureCases;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasuresOfCase;

/**
 * The measures of a risk. They belong to the analysis's unit, or to the administration; whoever leads the analysis decides them, and all
 * who read it read them.
 */
@ApplicationScoped
class RiskMeasures implements MeasureCases {

    @Inject
    private RiskAnalyses analyses;

    @Inject
    private Units units;

    @Inject
    private MeasureReadService measures;

    @Override
    public MeasureOrigin origin() {
        return MeasureOrigin.RISK;
    }

    @Override
    public String type() {
        return "risk";
    }

    @Override
    public boolean isNumber(String number) {
        return RiskRef.of(number).isPresent();
    }

    @Override
    public Optional<Found> find(String number, Scope scope) {
        return RiskRef.of(number)
                .flatMap(ref -> analyses.findForReading(ref.analysis())
                        .flatMap(analysis -> found(analysis, ref.position(), scope)));
    }

    /** The analysis's version is raised, so that it cannot be closed at the same time. */
    @Override
    public Optional<Found> hold(String number, Scope scope) {
        return RiskRef.of(number)
                .flatMap(ref ->
                        analyses.find(ref.analysis()).flatMap(analysis -> found(analysis, ref.position(), scope)));
    }

    private Optional<Found> found(RiskAnalysis analysis, int position, Scope scope) {
        return analysis.getRisks().stream()
                .filter(risk -> risk.getPosition() == position)
                .findFirst()
                .map(risk -> new Found(
                        new MeasureSource(origin(), risk.getId(), risk.getNumber(), unit(analysis, scope)),
                        actors(RiskAccess.actors(analysis, scope)),
                        Set.of(),
                        compartment(analysis.getAreas()),
                        takes(analysis, risk)));
    }

    private static boolean takes(RiskAnalysis analysis, Risk risk) {
        return analysis.getStatus() != AnalysisStatus.CLOSED && !risk.isStruck();
    }

    private Unit unit(RiskAnalysis analysis, Scope scope) {
        return analysis.getUnit() == null ? units.administration(scope.day()) : analysis.getUnit();
    }

    /** Those of a risk that its page has read. */
    MeasuresOfCase of(JpaRiskReads.Found risk) {
        RiskView.Head head = risk.head();
        Set<RiskActor> as = EnumSet.noneOf(RiskActor.class);
        if (risk.rights().leads()) {
            as.add(RiskActor.LEADER);
        }
        return measures.ofCase(new Found(
                new MeasureSource(origin(), head.id(), head.number().toString(), null),
                actors(as.isEmpty() ? EnumSet.of(RiskActor.MEMBER) : as),
                Set.of(),
                compartment(head.areas()),
                head.status() != AnalysisStatus.CLOSED && head.struck() == null));
    }

    private static Set<CaseActor> actors(Set<RiskActor> as) {
        Set<CaseActor> actors = EnumSet.noneOf(CaseActor.class);
        if (!as.isEmpty()) {
            actors.add(CaseActor.OVERSEER);
        }
        if (as.contains(RiskActor.LEADER)) {
            actors.add(CaseActor.HANDLER);
        }
        return actors;
    }

    private static Compartment compartment(Set<LegalArea> areas) {
        return areas.equals(Set.of(LegalArea.HSL)) ? Compartment.HEALTH_CARE : Compartment.SOCIAL_SERVICES;
    }

    @Override
    public Condition readable(Scope scope) {
        RiskScope reach = new RiskScope(scope);
        return new Condition(
                "m.origin = se.ledstjarnan.domain.measure.MeasureOrigin.RISK and exists (select r.id from Risk r join r.analysis a"
                        + " where r.id = m.originId and " + reach.jpql() + ")",
                reach.parameters());
    }
}
