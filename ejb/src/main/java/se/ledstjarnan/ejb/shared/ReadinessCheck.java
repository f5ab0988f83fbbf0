package se.ledstjarnan.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Answers {@code GET /health/ready} from {@link Readiness}; never asks the database itself. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class ReadinessCheck implements HealthCheck {

    private final Readiness readiness;

    @Inject
    public ReadinessCheck(Readiness readiness) {
        this.readiness = readiness;
    }

    /** For the container's proxy only. */
    protected ReadinessCheck() {
        this(null);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("ledstjarnan")
                .status(readiness.isReady())
                .build();
    }
}
