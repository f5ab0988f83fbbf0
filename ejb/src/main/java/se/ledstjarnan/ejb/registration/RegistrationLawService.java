package se.ledstjarnan.ejb.registration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.law.Fact;
import se.ledstjarnan.domain.law.Facts;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.registration.RegistrationRow;
import se.ledstjarnan.ejb.law.LawClocks;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** What the law says of a document's registration (OSL 5 kap. 1 §): the paragraph that holds, and how long it has waited. */
@Stateless
@DenyAll
public class RegistrationLawService {

    @Inject
    private LawClocks law;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.REGISTRATOR)
    public List<LegalClock> clocks(RegistrationRow document) {
        return clocks(List.of(document)).get(document.id());
    }

    /** For a page of the queue, by the documents' ids. */
    @RolesAllowed(Roles.REGISTRATOR)
    public Map<Long, List<LegalClock>> clocks(List<RegistrationRow> documents) {
        Map<Long, LawClocks.Asked> asked = new LinkedHashMap<>();
        documents.forEach(document ->
                asked.put(document.id(), new LawClocks.Asked(EnumSet.allOf(LegalArea.class), facts(document))));
        return law.of(asked, clock.instant());
    }

    private static Facts facts(RegistrationRow document) {
        return Facts.none()
                .with(Fact.DOCUMENT_RECEIVED, start(document.day()))
                .with(Fact.DOCUMENT_REGISTERED, start(document.registeredOn()));
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ClockProducer.SWEDEN).toInstant();
    }
}
