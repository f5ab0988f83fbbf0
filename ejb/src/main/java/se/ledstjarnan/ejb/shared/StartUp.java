package se.ledstjarnan.ejb.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Makes the node usable: migrates the schema as the owner, lets the features prepare themselves ({@link SchemaMigrated}),
 * reads once as the application's role, and then declares the node ready. Runs beside the deployment and tries again
 * until the database answers, so that the order in which servers start does not matter.
 */
@Startup
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StartUp {

    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());
    private static final int SECONDS_BETWEEN_TRIES = 2;
    private static final int TRIES_BETWEEN_LOG_LINES = 15;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Resource(lookup = "jdbc/ledstjarnan-owner")
    private DataSource owner;

    @Resource(lookup = "jdbc/ledstjarnan")
    private DataSource application;

    @Inject
    private Event<SchemaMigrated> schemaMigrated;

    @Inject
    private Readiness readiness;

    private volatile boolean stopping;
    private int tries;

    @PostConstruct
    void begin() {
        executor.submit(this::attempt);
    }

    @PreDestroy
    void end() {
        stopping = true;
    }

    private void attempt() {
        if (stopping) {
            return;
        }
        try {
            new SchemaMigration(owner, application).run();
            schemaMigrated.fire(new SchemaMigrated());
            readiness.becomeReady();
            LOG.info("Ledstjärnan is ready.");
        } catch (Exception e) {
            log(e);
            tries++;
            executor.schedule(this::attempt, SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS);
        }
    }

    private void log(Exception e) {
        if (tries % TRIES_BETWEEN_LOG_LINES == 0) {
            LOG.log(
                    Level.WARNING,
                    "Ledstjärnan is not ready and tries again: " + rootMessage(e),
                    tries == 0 ? e : null);
        }
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
