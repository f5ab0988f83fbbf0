package se.ledstjarnan.ejb.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.ledstjarnan.domain.registration.Registrations;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * What a feature asks before it closes a case: a case whose documents are registered is not closed without its number. Whether every
 * document must have it by then is the feature's choice.
 */
@ApplicationScoped
public class RegistrationGate {

    @Inject
    private Registrations registrations;

    /** Throws where the case has a document that waits for its number. */
    public void demandRegistered(String caseType, long caseId) {
        if (registrations.isWaiting(caseType, caseId)) {
            throw new DomainException("registration.numberMissing");
        }
    }

    /** Throws where documents wait and the case has no number yet. A later document, such as the reply that ends it, gets the same. */
    public void demandNumber(String caseType, long caseId) {
        if (numberOf(caseType, caseId).isEmpty()) {
            demandRegistered(caseType, caseId);
        }
    }

    /** The number of the register that the case has; empty where it has none yet, or needs none. */
    public Optional<String> numberOf(String caseType, long caseId) {
        return registrations.numberOfCase(caseType, caseId);
    }
}
