package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Cases, questions and own reports that wait for a person, each counted up to a hundred: no menu says more. */
@ApplicationScoped
class CasesWaiting implements WaitingPart {

    private static final int MOST = 100;
    private static final String COUNTED = "select count(*) from (select 1 from %s limit " + MOST + ") c";

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        return Map.of(
                WaitingKind.CASES,
                JpaCaseIds.countedOfFew(waiting(scope), MOST),
                WaitingKind.INVITATIONS,
                COUNTED.formatted(
                        "invitation w where w.employee_id = :scopeMe and w.answered_at is null and w.ended_at is null"),
                WaitingKind.RETURNED_REPORTS,
                COUNTED.formatted("deviation r where r.reporter_id = :scopeMe and r.status = 'RETURNED'"),
                WaitingKind.DRAFTS,
                "select count(*) from deviation_draft where employee_id = :scopeMe and entry = 'OWN'"
                        + " and saved_at is not null");
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return waiting(scope).parameters();
    }

    private static CaseConditions waiting(Scope scope) {
        CaseConditions where = new CaseConditions(scope);
        where.waitsForReader();
        return where;
    }
}
