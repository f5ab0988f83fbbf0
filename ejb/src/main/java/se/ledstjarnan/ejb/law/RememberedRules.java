package se.ledstjarnan.ejb.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.DutyRule;
import se.ledstjarnan.domain.law.LawRegister;

/**
 * The register for the clocks, which every case shows. It changes a few times a year, so that a node reads it once a minute at the
 * most; a change is seen at once on the node where it was made and within the minute on the others.
 */
@ApplicationScoped
class RememberedRules {

    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    private LawRegister register;

    private final AtomicReference<Reading> last = new AtomicReference<>();

    /** The register was changed. */
    record Changed() {}

    private record Reading(List<DutyRule> rules, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < KEPT.toNanos();
        }
    }

    List<DutyRule> of(Set<Duty> duties) {
        return duties.isEmpty()
                ? List.of()
                : all().stream().filter(rule -> duties.contains(rule.duty())).toList();
    }

    private List<DutyRule> all() {
        Reading reading = last.get();
        if (reading == null || !reading.isFresh()) {
            reading = new Reading(List.copyOf(register.rules(EnumSet.allOf(Duty.class))), System.nanoTime());
            last.set(reading);
        }
        return reading.rules();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed change) {
        last.set(null);
    }
}
