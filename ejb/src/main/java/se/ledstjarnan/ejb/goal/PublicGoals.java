package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.Settings;

/** Keeps what anybody may read for a few minutes, so that however many read it the database is asked seldom. */
@ApplicationScoped
class PublicGoals {

    private static final Duration KEPT = Duration.ofMinutes(5);

    @Inject
    private JpaPublicGoals reads;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private volatile Kept kept;

    private record Kept(Instant until, List<PublicGoal> goals) {}

    List<PublicGoal> all() {
        Kept known = kept;
        Instant now = clock.instant();
        if (known == null || now.isAfter(known.until())) {
            int fewest = settings.number(SettingKey.SMALL_CELL_THRESHOLD);
            known = new Kept(now.plus(KEPT), reads.find(LocalDate.now(clock).getYear(), fewest));
            kept = known;
        }
        return known.goals();
    }

    /** So that a change is seen at once. */
    void forget() {
        kept = null;
    }
}
