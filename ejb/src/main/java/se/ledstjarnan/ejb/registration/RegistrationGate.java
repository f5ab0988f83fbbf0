package se.ledstjarnan.ejb.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.ledstjarnan.domain.registration.Registrations;
import se.ledstjarnan.domain.shared.DomainException;

/** What a feature asks before it closes a case: a case whose documents are registered is not closed without its number. */
@ApplicationScoped
public class RegistrationGate {

    @Inject
    private Registrations registrations;

    /** Throws where the case has documents that wait, and no number yet. A later document, such as the reply, gets the same number. */
    public void demandRegistered(String caseType, long caseId) {
        if (registrations.isWaiting(caseType, caseId)
                && numberOf(caseType, caseId).isEmpty()) {
            throw new DomainException("registration.numberMissing");
        }
    }

    /** The number of the register that the case has; empty where it has none yet, or needs none. */
    public Optional<String> numberOf(String caseType, long caseId) {
        return registrations.numberOfCase(caseType, caseId);
    }
}
