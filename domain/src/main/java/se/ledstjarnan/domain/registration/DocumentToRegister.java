package se.ledstjarnan.domain.registration;

import java.time.LocalDate;
import java.util.List;

/**
 * A document that may have to be registered. A feature fires it as a CDI event in the transaction in which the document comes about;
 * the feature registration queues it, if the profile says so, and ignores one that it has already.
 *
 * @param key names the document once and for all, such as {@code made-report:123}
 * @param fromOutside it began with somebody outside the municipality's staff
 * @param caseType the case as the audit log names it, such as {@code deviation}; documents of one case share its number
 * @param caseNumber the number that people know the case by
 * @param title what it concerns, in brief and without anybody's name (OSL 5 kap. 2 §)
 * @param counterpart who sent or received it; null for one drawn up here, or where the name is left out
 * @param day when it came in or was drawn up
 * @param secrecy null where nothing in it is secret
 */
public record DocumentToRegister(
        String key,
        RegisterOrigin origin,
        boolean fromOutside,
        String caseType,
        long caseId,
        String caseNumber,
        String title,
        RegisterDirection direction,
        String counterpart,
        LocalDate day,
        Secrecy secrecy,
        List<RegisterFile> files) {

    public DocumentToRegister {
        files = List.copyOf(files);
    }
}
