package se.ledstjarnan.ejb.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureSource;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.supplier.Finding;
import se.ledstjarnan.domain.supplier.FindingGrade;
import se.ledstjarnan.domain.supplier.FindingStatus;
import se.ledstjarnan.domain.supplier.Supplier;
import se.ledstjarnan.domain.supplier.SupplierAccess;
import se.ledstjarnan.domain.supplier.Suppliers;
import se.ledstjarnan.domain.supplier.Visit;
import se.ledstjarnan.ejb.measure.MeasureCases;
import se.ledstjarnan.ejb.measure.OriginMeasures;

/**
 * What is to be mended at a supplier as measures: of the unit that answers for the agreement, or of the administration. Whoever made the
 * visit answers for them, all who follow suppliers up read them, and they move with the findings.
 */
@ApplicationScoped
class FindingMeasures implements MeasureCases {

    private static final String PREFIX = "LEV-";
    private static final int SATISFYING = 1;

    @Inject
    private Suppliers suppliers;

    @Inject
    private Units units;

    @Inject
    private OriginMeasures measures;

    @Override
    public MeasureOrigin origin() {
        return MeasureOrigin.SUPPLIER_FINDING;
    }

    @Override
    public String type() {
        return "supplier-finding";
    }

    @Override
    public boolean isNumber(String number) {
        return number != null && number.matches(PREFIX + "\\d{1,9}");
    }

    @Override
    public Optional<Found> find(String number, Scope scope) {
        return suppliers
                .findForReading(Integer.parseInt(number.substring(PREFIX.length())))
                .map(supplier -> found(supplier, scope));
    }

    private Found found(Supplier supplier, Scope scope) {
        Set<CaseActor> as =
                SupplierAccess.followsUp(scope) ? EnumSet.of(CaseActor.OVERSEER) : EnumSet.noneOf(CaseActor.class);
        boolean onlyCare = supplier.getAreas().equals(Set.of(LegalArea.HSL));
        return new Found(
                new MeasureSource(origin(), supplier.getId(), number(supplier), null),
                as,
                Set.of(),
                onlyCare ? Compartment.HEALTH_CARE : Compartment.SOCIAL_SERVICES,
                false);
    }

    @Override
    public Condition readable(Scope scope) {
        return new Condition(
                SupplierAccess.followsUp(scope)
                        ? "m.origin = se.ledstjarnan.domain.measure.MeasureOrigin.SUPPLIER_FINDING"
                        : "1 = 0",
                Map.of());
    }

    /** Each finding that is to be mended becomes a measure. */
    void begin(Visit visit, Scope scope) {
        List<Finding> toMend = visit.getFindings().stream()
                .filter(finding -> finding.getStatus() == FindingStatus.OPEN)
                .toList();
        begin(visit.getSupplier(), toMend, scope);
    }

    private void begin(Supplier supplier, List<Finding> toMend, Scope scope) {
        if (toMend.isEmpty()) {
            return;
        }
        Unit unit = supplier.responsibleUnit(scope.day()).orElseGet(() -> units.administration(scope.day()));
        FindingGrade wanted = suppliers.grades().get(SATISFYING);
        toMend.forEach(finding -> measures.begin(
                new MeasureSource(origin(), finding.getId(), number(supplier), unit),
                finding.plan(),
                wanted.getName() + ": " + wanted.getMeaning(),
                finding.getDue()));
    }

    /** The supplier has said what it has done. */
    void reported(Finding finding, String words) {
        measures.done(origin(), finding.getId(), words);
    }

    void mended(Finding finding, String words) {
        measures.judged(origin(), finding.getId(), EffectVerdict.ACHIEVED, words);
    }

    /** What had no effect is judged so and begun anew; what was never done has another day. @param before how far it had come */
    void notMended(Visit visit, Finding finding, FindingStatus before, String words, Scope scope) {
        if (before == FindingStatus.REPORTED) {
            measures.judged(origin(), finding.getId(), EffectVerdict.NOT_ACHIEVED, words);
            begin(visit.getSupplier(), List.of(finding), scope);
        } else {
            measures.moved(origin(), finding.getId(), finding.getDue(), words);
        }
    }

    private static String number(Supplier supplier) {
        return PREFIX + supplier.getNumber();
    }
}
