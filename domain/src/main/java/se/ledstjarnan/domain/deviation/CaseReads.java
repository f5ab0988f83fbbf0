package se.ledstjarnan.domain.deviation;

import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.organisation.Scope;

/** What the case page shows, one query each. The caller has checked the reader's rights with {@link CaseAccess}. */
public interface CaseReads {

    /** Oldest first. */
    List<CaseStep> timeline(long deviationId);

    /** In the order in which they were written. */
    List<CaseNote> notes(long deviationId);

    List<CaseInvitation> invitations(long deviationId);

    /** Newest first. */
    List<CaseReply> feedback(long deviationId);

    List<CaseReply> addenda(long deviationId);

    /** Newest first. */
    List<CaseJudgement> judgements(long deviationId);

    /** Linked cases, from either side, that the reader may read. */
    List<CaseTie> links(long deviationId, Scope scope);

    /** Earlier events like it that the reader may read; see {@link Like}. */
    List<CaseTie> similar(Like like, Scope scope, int most);

    long countSimilar(Like like, Scope scope);

    /** The last change, of whatever kind, for telling a colleague who came first. */
    CaseStep lastChange(long deviationId);

    /**
     * What counts as similar: same unit, and same category where one is given, within a time. Cases under a suspicion never count.
     *
     * @param notId the case itself
     * @param categoryId null for any
     */
    record Like(long notId, Long unitId, Long categoryId, Instant from, Instant to) {}
}
