package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import se.ledstjarnan.ejb.shared.Readiness;

/**
 * Answers {@code GET /health/ready} from {@link Readiness}; never asks the database itself. Stands in the web module, since Payara
 * does not see a check in an EJB module of an EAR and would call the node ready.
 */
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
