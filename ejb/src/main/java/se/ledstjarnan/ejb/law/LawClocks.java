package se.ledstjarnan.ejb.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.DutyRule;
import se.ledstjarnan.domain.law.Facts;
import se.ledstjarnan.domain.law.HolidayCalendar;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.law.LegalClocks;
import se.ledstjarnan.domain.law.WorkingDays;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** The law's clocks for other services and jobs; one statement a minute at the most. */
@ApplicationScoped
public class LawClocks {

    @Inject
    private RememberedRules remembered;

    @Inject
    private HolidayCalendar holidays;

    /** What the clocks of one case are worked out from. */
    public record Asked(Set<LegalArea> areas, Facts facts) {}

    public List<LegalClock> of(Set<LegalArea> areas, Facts facts, Instant now) {
        return calculator(now).of(remembered.of(Duty.touchedBy(facts)), areas, facts);
    }

    /** For a page of cases, in its order. */
    public <K> Map<K, List<LegalClock>> of(Map<K, Asked> cases, Instant now) {
        Set<Duty> touched = EnumSet.noneOf(Duty.class);
        cases.values().forEach(each -> touched.addAll(Duty.touchedBy(each.facts())));
        List<DutyRule> rules = remembered.of(touched);
        LegalClocks calculator = calculator(now);
        Map<K, List<LegalClock>> clocks = new LinkedHashMap<>();
        cases.forEach((key, asked) -> clocks.put(key, calculator.of(rules, asked.areas(), asked.facts())));
        return clocks;
    }

    private LegalClocks calculator(Instant now) {
        return new LegalClocks(new WorkingDays(holidays), now, ClockProducer.SWEDEN);
    }
}
