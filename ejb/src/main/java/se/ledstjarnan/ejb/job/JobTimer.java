package se.ledstjarnan.ejb.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.ledstjarnan.ejb.shared.Readiness;

/**
 * Wakes the jobs of this node every minute, and does no more: not persistent, so it needs no timer store and exists on every node.
 * {@code ledstjarnan.jobs=false} keeps a node from doing jobs.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTimer {

    @Inject
    private JobRunner runner;

    @Inject
    private Readiness readiness;

    @Inject
    @ConfigProperty(name = "ledstjarnan.jobs", defaultValue = "true")
    private boolean enabled;

    @Schedule(hour = "*", minute = "*", second = "10", persistent = false)
    void wake() {
        if (enabled && readiness.isReady()) {
            runner.wakeAll();
        }
    }
}
