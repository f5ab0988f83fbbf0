package se.ledstjarnan.ejb.review;

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
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.review.ExternalReview;
import se.ledstjarnan.domain.review.ReviewAccess;
import se.ledstjarnan.domain.review.ReviewFinding;
import se.ledstjarnan.domain.review.Reviews;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.ejb.measure.MeasureCases;

/** What a report points out as the origin of measures: of the unit that it is about, or of the administration. */
@ApplicationScoped
class ReviewMeasures implements MeasureCases {

    private static final Pattern NUMBER = Pattern.compile("TR-(\\d{1,9})\\.(\\d{1,3})");

    @Inject
    private Reviews reviews;

    @Inject
    private Units units;

    @Override
    public MeasureOrigin origin() {
        return MeasureOrigin.REVIEW_FINDING;
    }

    @Override
    public String type() {
        return "review-finding";
    }

    @Override
    public boolean isNumber(String number) {
        return number != null && NUMBER.matcher(number).matches();
    }

    @Override
    public Optional<Found> find(String number, Scope scope) {
        Matcher asked = NUMBER.matcher(number);
        return asked.matches()
                ? reviews.finding(Integer.parseInt(asked.group(1)), Integer.parseInt(asked.group(2)))
                        .map(finding -> found(finding, scope))
                : Optional.empty();
    }

    @Override
    public Optional<Found> hold(String number, Scope scope) {
        Matcher asked = NUMBER.matcher(number);
        return asked.matches()
                ? reviews.holdFinding(Integer.parseInt(asked.group(1)), Integer.parseInt(asked.group(2)))
                        .map(finding -> found(finding, scope))
                : Optional.empty();
    }

    /** A finding that is said to need no measure takes none until that is taken back. */
    private Found found(ReviewFinding finding, Scope scope) {
        ExternalReview review = finding.getReview();
        Set<CaseActor> as = EnumSet.noneOf(CaseActor.class);
        if (ReviewAccess.decides(scope, review.getArea(), review.getUnitId())) {
            as.add(CaseActor.HANDLER);
        } else if (ReviewAccess.reads(scope, review.getArea(), review.getUnitId())) {
            as.add(CaseActor.READER);
        }
        Unit unit = review.getUnitId() == null ? units.administration(scope.day()) : units.get(review.getUnitId());
        return new Found(
                new MeasureSource(origin(), finding.getId(), finding.getNumber(), unit),
                as,
                Set.of(),
                review.getArea() == CheckPart.HEALTH_CARE ? Compartment.HEALTH_CARE : Compartment.SOCIAL_SERVICES,
                review.isOpen() && finding.getNoMeasureReason() == null);
    }

    @Override
    public Condition readable(Scope scope) {
        Set<CheckPart> areas = ReviewAccess.kept(scope);
        Set<Long> led = scope.has(Role.ENHETSCHEF) ? scope.ledUnits() : Set.of();
        Map<String, Object> parameters = new HashMap<>();
        String who = "1 = 0";
        if (!areas.isEmpty()) {
            who += " or f.review.area in :reviewAreas";
            parameters.put("reviewAreas", areas);
        }
        if (!led.isEmpty()) {
            who += " or f.review.unitId in :reviewLed";
            parameters.put("reviewLed", led);
        }
        if (ReviewAccess.manages(scope)) {
            who += " or f.review.unitId is null";
        }
        return new Condition(
                "m.origin = se.ledstjarnan.domain.measure.MeasureOrigin.REVIEW_FINDING and exists (select f.id from ReviewFinding f"
                        + " where f.id = m.originId and (" + who + "))",
                parameters);
    }
}
