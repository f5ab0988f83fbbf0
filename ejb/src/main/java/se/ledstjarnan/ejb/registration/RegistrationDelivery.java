package se.ledstjarnan.ejb.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.registration.Registration;
import se.ledstjarnan.domain.registration.Registrations;
import se.ledstjarnan.ejb.audit.Audit;

/** Hands one document over per transaction; its row is locked meanwhile, so that two nodes never hand over the same. */
@ApplicationScoped
public class RegistrationDelivery {

    private static final Logger LOG = Logger.getLogger(RegistrationDelivery.class.getName());

    @Inject
    private Registrations registrations;

    @Inject
    private RegistrationPackage packages;

    @Inject
    private RegisterReceiver receiver;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    boolean isPossible() {
        return receiver.isPresent();
    }

    /** Hands over the next that is due; false when there is none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean deliverNext() {
        Optional<Registration> next = registrations.nextToDeliver(clock.instant());
        next.ifPresent(this::deliver);
        return next.isPresent();
    }

    private void deliver(Registration document) {
        try {
            receiver.hand(RegistrationPackage.folder(document) + ".zip", packages.of(List.of(document)));
            document.delivered(clock.instant());
            audit.recordSystem(RegistrationQueue.SYSTEM, AuditAction.EXPORT, RegistrationQueue.subject(document));
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> "The register did not take document " + document.getId());
            document.notDelivered(e.getClass().getSimpleName(), clock.instant());
        }
    }
}
