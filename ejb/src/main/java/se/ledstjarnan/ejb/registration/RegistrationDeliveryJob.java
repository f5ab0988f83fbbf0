package se.ledstjarnan.ejb.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.job.MinuteJob;

/** Every minute: hands documents over to the register, where a receiver is configured. */
@ApplicationScoped
public class RegistrationDeliveryJob implements MinuteJob {

    private static final int MOST_PER_RUN = 50;

    @Inject
    private RegistrationDelivery delivery;

    @Override
    public String name() {
        return "registration-delivery";
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
