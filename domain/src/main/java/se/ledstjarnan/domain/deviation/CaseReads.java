package se.ledstjarnan.domain.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Scope;

/** Other cases that a case page tells of, one query each. The caller has checked the reader's rights with {@link CaseAccess}. */
public interface CaseReads {

    /** Linked cases, from either side, that the reader may read. */
    List<CaseTie> links(long deviationId, Scope scope);

    /** Earlier events like it that the reader may read; see {@link Like}. */
    List<CaseTie> similar(Like like, Scope scope, int most);

    /** What may be the same event, reported by somebody else, that the reader may read; newest first. See {@link Near}. */
    List<CaseNear> near(Near near, Scope scope, int most);

    /**
     * Those of the cases that the reader may read, newest first. Cases under a suspicion, and of somebody with a protected identity, never
     * count.
     */
    List<CaseTie> among(Collection<Long> ids, Scope scope);

    /**
     * What counts as similar: same unit, and same category where one is given, within a time. Cases under a suspicion never count.
     *
     * @param notId the case itself
     * @param categoryId null for any
     */
    record Like(long notId, Long unitId, Long categoryId, Instant from, Instant to) {}

    /**
     * What counts as near: same unit or same person, within a time before and after; the same person first, then what happened
     * closest in time. Cases under a suspicion never count, nor do
     * duplicates and what worked well.
     *
     * @param notId the case itself
     * @param samePerson cases about the same identity; empty where the reader may not know of whom the case is
     */
    record Near(long notId, Long unitId, Set<Long> samePerson, Instant at, Duration within) {

        public Near {
            samePerson = Set.copyOf(samePerson);
        }
    }
}
