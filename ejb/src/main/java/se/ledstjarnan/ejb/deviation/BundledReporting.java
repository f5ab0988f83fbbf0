package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import se.ledstjarnan.domain.deviation.BundledKind;
import se.ledstjarnan.domain.deviation.CaseNumbers;
import se.ledstjarnan.domain.deviation.Categories;
import se.ledstjarnan.domain.deviation.Category;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.Occurrence;
import se.ledstjarnan.domain.deviation.Report;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.DomainException;

/** Makes an ordinary case of an event reported in a few taps, with the kind as the reporter's proposal. */
@ApplicationScoped
class BundledReporting {

    @Inject
    private BundledKinds kinds;

    @Inject
    private Categories categories;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private Employees employees;

    @Inject
    private Receptions receptions;

    @Inject
    private Clock clock;

    /** Not stored yet. */
    Deviation report(BundledAnswers answers, Instant openedAt, Scope scope) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Instant occurred = Occurrence.at(answers.occurredDay(), answers.occurredTime(), clock.getZone());
        return make(answers, occurred, numbers.next(now.getYear()), openedAt, scope);
    }

    /** A case that is never stored, to ask the rules about. */
    Deviation imagined(Long kindId, Long unitId, Scope scope) {
        Instant now = clock.instant();
        return make(new BundledAnswers(kindId, unitId, null, null, null, null, null), now, "", now, scope);
    }

    private Deviation make(BundledAnswers answers, Instant occurred, String number, Instant openedAt, Scope scope) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Unit unit = kinds.unit(answers.unitId(), now.toLocalDate());
        BundledKind kind = kinds.at(unit, answers.kindId(), now.toLocalDate());
        Category category =
                categories.find(kind.id()).orElseThrow(() -> DomainException.at("kind", "deviation.notBundled"));
        LegalArea area = BundledKinds.area(unit, kind.compartment());
        return Deviation.bundled(
                number,
                Report.bundled(kind.name(), answers.more(), occurred, now),
                unit,
                category,
                area,
                employees.get(scope.employeeId()),
                receptions.of(unit, area, false, now.toLocalDate()),
                openedAt,
                now.toInstant());
    }
}
