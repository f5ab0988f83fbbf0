package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import se.ledstjarnan.domain.goal.KoladaAttempt;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.job.ScheduledJob;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** The first night of each month: asks Kolada for the chosen measures, where the server's settings say where it is. */
@ApplicationScoped
public class KoladaFetchJob implements ScheduledJob {

    static final String NAME = "kolada-fetch";

    private static final LocalTime NIGHT = LocalTime.of(3, 40);
    private static final int YEARS_BACK = 6;

    @Inject
    private KoladaWire wire;

    @Inject
    private JpaKolada stored;

    @Inject
    private KoladaHistory history;

    @Inject
    private Clock clock;

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
        return YearMonth.from(due).toString();
    }

    @Override
    public LocalDateTime nextAfter(LocalDateTime due) {
        return due.toLocalDate().withDayOfMonth(1).plusMonths(1).atTime(NIGHT);
    }

    @Override
    public boolean everyPeriod() {
        return false;
    }

    /** Everything is fetched before anything is stored, so that half an answer changes nothing. */
    @Override
    public void run(JobRun run) {
        if (!wire.isPresent()) {
            return;
        }
        int year = LocalDate.ofInstant(clock.instant(), ClockProducer.SWEDEN).getYear();
        try {
            KoladaHarvest harvest =
                    wire.fetch(stored.wanted(), stored.selection().getMunicipalityName(), year - YEARS_BACK, year);
            history.done(KoladaAttempt.Kind.FETCH, stored.store(harvest));
        } catch (KoladaException e) {
            history.failed(KoladaAttempt.Kind.FETCH, e.fault());
            throw new KoladaAwayException(e);
        }
    }
}
