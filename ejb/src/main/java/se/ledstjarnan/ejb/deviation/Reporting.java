package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import se.ledstjarnan.domain.deviation.CaseNumbers;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.deviation.Occurrence;
import se.ledstjarnan.domain.deviation.Report;
import se.ledstjarnan.domain.deviation.ReportEntry;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.DomainException;

/** Makes a case of what was answered in the form. */
@ApplicationScoped
class Reporting {

    @Inject
    private Deviations deviations;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private Units units;

    @Inject
    private Employees employees;

    @Inject
    private Receptions receptions;

    @Inject
    private ReportParts parts;

    @Inject
    private Clock clock;

    /** Checks everything, then keeps the case with its person, files and mail; the draft is gone. */
    Deviation report(ReportEntry entry, Instant openedAt, ReportAnswers answers, Scope scope) {
        parts.checkMayRegister(entry, scope);
        ZonedDateTime now = ZonedDateTime.now(clock);
        Report report = new Report(
                answers.kind(),
                source(entry, answers),
                answers.concerns(),
                Occurrence.at(answers.occurredDay(), answers.occurredTime(), clock.getZone()),
                answers.whatHappened(),
                answers.doneAtOnce(),
                now);
        Unit unit = unit(answers.unitId(), now.toLocalDate());
        Deviation deviation = new Deviation(
                numbers.next(now.getYear()),
                report,
                unit,
                employees.get(scope.employeeId()),
                answers.pastManager(),
                receptions.of(unit, unit.getMainArea(), answers.pastManager(), now.toLocalDate()),
                openedAt,
                now.toInstant());
        deviations.add(deviation);
        parts.keep(deviation, entry, answers, scope.employeeId());
        return deviation;
    }

    /** A case that is never stored, to ask the rules about. */
    Deviation imagined(ReportKind kind, Long unitId, boolean pastManager, Scope scope) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Report report = new Report(kind, ReportSource.STAFF, Concerns.OPERATION, now.toInstant(), "…", "…", now);
        Unit unit = unit(unitId, now.toLocalDate());
        return new Deviation(
                "",
                report,
                unit,
                employees.get(scope.employeeId()),
                pastManager,
                receptions.of(unit, unit.getMainArea(), pastManager, now.toLocalDate()),
                now.toInstant(),
                now.toInstant());
    }

    private Unit unit(Long id, LocalDate day) {
        if (id == null) {
            throw DomainException.at("unitId", "shared.required");
        }
        Unit unit = units.get(id);
        if (!unit.takesReports(day)) {
            throw DomainException.at("unitId", "deviation.unitTakesNoReports");
        }
        return unit;
    }

    private static ReportSource source(ReportEntry entry, ReportAnswers answers) {
        if (entry == ReportEntry.OWN) {
            return ReportSource.STAFF;
        }
        if (answers.source() == ReportSource.STAFF) {
            throw DomainException.at("source", "shared.required");
        }
        return answers.source();
    }
}
