package se.ledstjarnan.domain.deviation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.ledstjarnan.domain.organisation.Scope;

/** Other cases that a case page tells of, one query each. The caller has checked the reader's rights with {@link CaseAccess}. */
public interface CaseReads {

    /** Linked cases, from either side, that the reader may read. */
    List<CaseTie> links(long deviationId, Scope scope);

    /** Earlier events like it that the reader may read; see {@link Like}. */
    List<CaseTie> similar(Like like, Scope scope, int most);

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
}
