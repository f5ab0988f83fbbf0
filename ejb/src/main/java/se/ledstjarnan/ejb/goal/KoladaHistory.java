package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.ledstjarnan.domain.goal.KoladaAttempt;
import se.ledstjarnan.domain.goal.KoladaFault;

/** Keeps that something failed, though the work itself is undone. */
@ApplicationScoped
public class KoladaHistory {

    @Inject
    private JpaKolada stored;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(KoladaAttempt.Kind kind, KoladaFault fault) {
        stored.note(new KoladaAttempt(kind, clock.instant(), 0, fault));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void done(KoladaAttempt.Kind kind, int numbers) {
        stored.note(new KoladaAttempt(kind, clock.instant(), numbers, null));
    }
}
