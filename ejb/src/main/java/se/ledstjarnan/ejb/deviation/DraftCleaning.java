package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import se.ledstjarnan.domain.deviation.ReportDrafts;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.job.DailyJob;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * Every night: removes reports that were begun and neither gone on with nor sent for as many days as the municipality has set. They
 * may name somebody and must not be kept for ever; the one who wrote is told how long.
 */
@ApplicationScoped
public class DraftCleaning implements DailyJob {

    private static final LocalTime AT_NIGHT = LocalTime.of(4, 10);

    @Inject
    private ReportDrafts drafts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "draft-cleaning";
    }

    @Override
    public LocalTime hour() {
        return AT_NIGHT;
    }

    @Override
    public void run(JobRun run) {
        drafts.removeUntouchedSince(clock.instant().minus(settings.number(SettingKey.DRAFT_DAYS), ChronoUnit.DAYS));
    }
}
