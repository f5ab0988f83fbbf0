package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.deviation.CaseFacts;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.ejb.law.LawClocks;

/** Sets the law's nearest limit beside each case of a list; one statement a minute, however many cases. */
@ApplicationScoped
class CaseLaw {

    @Inject
    private LawClocks law;

    @Inject
    private Clock clock;

    List<CaseRow> on(List<CaseRow> rows) {
        Map<Long, LawClocks.Asked> asked = new LinkedHashMap<>();
        rows.forEach(row ->
                asked.put(row.id(), new LawClocks.Asked(EnumSet.of(row.area()), CaseFacts.ofOpen(row.listed()))));
        Map<Long, List<LegalClock>> clocks = law.of(asked, clock.instant());
        return rows.stream()
                .map(row -> row.with(LegalClock.nearest(clocks.get(row.id())).orElse(null)))
                .toList();
    }
}
