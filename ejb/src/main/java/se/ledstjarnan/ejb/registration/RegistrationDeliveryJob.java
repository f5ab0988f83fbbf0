package se.ledstjarnan.ejb.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.job.ScheduledJob;

/** Every minute: hands documents over to the register, where a receiver is configured. */
@ApplicationScoped
public class RegistrationDeliveryJob implements ScheduledJob {

    private static final int MOST_PER_RUN = 50;

    @Inject
    private RegistrationDelivery delivery;

    @Override
    public String name() {
        return "registration-delivery";
    }

    @Override
    public LocalDateTime firstDue(LocalDateTime now) {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }

    @Override
    public String period(LocalDateTime due) {
        return due.toString();
    }

    @Override
    public LocalDateTime nextAfter(LocalDateTime due) {
        return due.plusMinutes(1);
    }

    @Override
    public boolean everyPeriod() {
        return false;
    }

    @Override
    public void run(JobRun run) {
        if (delivery.isPossible()) {
            for (int done = 0; done < MOST_PER_RUN && delivery.deliverNext(); ) {
                done++;
            }
        }
    }
}
