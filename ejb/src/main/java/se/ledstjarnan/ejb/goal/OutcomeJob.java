package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.goal.Indicator;
import se.ledstjarnan.domain.goal.IndicatorSource;
import se.ledstjarnan.domain.goal.Indicators;
import se.ledstjarnan.domain.goal.Outcome;
import se.ledstjarnan.domain.goal.SeriesOutcome;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.job.ScheduledJob;

/**
 * Each night: fetches the outcomes of the period that ended last, and once more as long as they may be entered, since what is told late
 * changes them; of Kolada those of all years.
 */
@ApplicationScoped
public class OutcomeJob implements ScheduledJob {

    static final String NAME = "outcomes";

    private static final LocalTime NIGHT = LocalTime.of(4, 30);

    @Inject
    private Indicators indicators;

    @Inject
    private OutcomeHarvest harvest;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public LocalDateTime firstDue(LocalDateTime now) {
        return nextAfter(now);
    }

    @Override
    public String period(LocalDateTime due) {
        return due.toLocalDate().toString();
    }

    @Override
    public LocalDateTime nextAfter(LocalDateTime due) {
        return due.toLocalDate().plusDays(1).atTime(NIGHT);
    }

    @Override
    public boolean everyPeriod() {
        return false;
    }

    @Override
    public void run(JobRun run) {
        LocalDate today = run.due().toLocalDate();
        for (Indicator indicator : indicators.fetched(today)) {
            List<Outcome> stored = periods(indicator, today).stream()
                    .flatMap(first -> harvest.fetch(indicator, first, today).stream())
                    .toList();
            work.flush();
            stored.forEach(outcome -> audit.recordSystem(
                    NAME, AuditAction.ADD, AuditSubject.of("outcome", outcome.getId(), null, outcome.getUnitId())));
        }
    }

    private static List<LocalDate> periods(Indicator indicator, LocalDate today) {
        if (indicator.getSource() == IndicatorSource.KOLADA) {
            return indicator
                    .getSince()
                    .withDayOfYear(1)
                    .datesUntil(today.plusDays(1), Period.ofYears(1))
                    .filter(first -> isMeasured(indicator, first))
                    .toList();
        }
        LocalDate ended = indicator.getFrequency().ended(today);
        boolean stillOpen = !indicator
                .getFrequency()
                .lastDay(ended)
                .plusDays(SeriesOutcome.DAYS_TO_ENTER)
                .isBefore(today);
        return stillOpen && isMeasured(indicator, ended) ? List.of(ended) : List.of();
    }

    private static boolean isMeasured(Indicator indicator, LocalDate first) {
        return !indicator.getFrequency().lastDay(first).isBefore(indicator.getSince())
                && (indicator.getRetiredOn() == null || !first.isAfter(indicator.getRetiredOn()));
    }
}
