package se.ledstjarnan.ejb.ivo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.law.Citation;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.Facts;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.law.LawClocks;

/** The paragraphs that a case's documents rest on, as they held on the day of each act; what nobody has read in the law itself is left out. */
@ApplicationScoped
public class CaseGrounds {

    @Inject
    private LawClocks law;

    /** As they are printed, for each duty that the case has come to. */
    public Map<Duty, String> of(Set<LegalArea> areas, Facts facts, Instant now) {
        Map<Duty, String> grounds = new EnumMap<>(Duty.class);
        for (LegalClock clock : law.of(areas, facts, now)) {
            String read = clock.citations().stream()
                    .filter(Citation::verified)
                    .map(Citation::text)
                    .collect(Collectors.joining(", "));
            if (!read.isEmpty()) {
                grounds.put(clock.duty(), read);
            }
        }
        return grounds;
    }
}
