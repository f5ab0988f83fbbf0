package se.ledstjarnan.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import se.ledstjarnan.domain.access.LogSample;
import se.ledstjarnan.domain.access.LogSamples;
import se.ledstjarnan.domain.access.SamplePeriod;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.settings.Settings;

/** Draws the samples that are due: of each compartment one for the months that the profile says, if anybody read anything in them. */
@ApplicationScoped
class LogSampling {

    @Inject
    private LogSamples samples;

    @Inject
    private Settings settings;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Draws on the day what has not been drawn, in the name of the job; gives how many samples there were to draw. */
    int draw(LocalDate day, String job) {
        int drawn = 0;
        for (Compartment compartment : Compartment.values()) {
            drawn += draw(compartment, day, job) ? 1 : 0;
        }
        return drawn;
    }

    private boolean draw(Compartment compartment, LocalDate day, String job) {
        SamplePeriod period =
                SamplePeriod.monthsBefore(compartment, day, settings.number(SettingKey.LOG_SAMPLE_MONTHS));
        if (samples.covers(compartment, period.firstDay()) || samples.covers(compartment, period.lastDay())) {
            return false;
        }
        Map<Long, Long> readers = samples.draw(period, settings.number(SettingKey.LOG_SAMPLE_SIZE));
        if (readers.isEmpty()) {
            return false;
        }
        LocalDate due = LocalDate.now(clock).plusDays(settings.number(SettingKey.LOG_SAMPLE_DAYS));
        LogSample sample = new LogSample(period, samples.population(period), readers, due, clock.instant());
        samples.add(sample);
        work.flush();
        audit.recordSystem(job, AuditAction.CREATE, AuditSubject.of("log-sample", sample.getId(), null, null));
        return true;
    }
}
