package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.organisation.Scope;

/** The lists of cases: every query carries the reader's rights, and rows come as projections. */
@ApplicationScoped
class JpaCaseLists {

    private static final String STATUS = "se.ledstjarnan.domain.deviation.DeviationStatus.";

    private static final String ROW = """
            select new se.ledstjarnan.ejb.deviation.CaseRow(d.id, d.number, d.title, d.status, d.report.kind, d.area,
                d.restriction, d.shortTrack, u.name, h.givenName, h.familyName, d.reportedAt, d.feedbackAt,
                d.classification.severity, d.classification.probability)
            from Deviation d join d.unit u left join d.handler h where\s""";

    /** Hours from the report until what the case waits for is due, as {@code CaseDue} says it; what has no target comes last. */
    private static final String HOURS = "case"
            + " when d.status = " + STATUS + "REPORTED then :firstHours"
            + " when d.status = " + STATUS + "RETURNED then :never"
            + " when d.feedbackAt is null then :feedbackHours"
            + " when d.status = " + STATUS + "INVESTIGATING and d.shortTrack = false then :investigationHours"
            + " else :never end";

    private static final int NEVER = 1_000_000;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Counts at most {@link CaseListPage#MOST}. */
    int count(CaseFilter filter, Scope scope) {
        CaseConditions where = new CaseConditions(filter, scope);
        return where.bind(em.createQuery("select d.id from Deviation d where " + where, Long.class))
                .setMaxResults(CaseListPage.MOST)
                .getResultList()
                .size();
    }

    List<CaseRow> rows(CaseFilter filter, Scope scope, CaseClock.Targets targets, int page) {
        CaseConditions where = new CaseConditions(filter, scope);
        TypedQuery<CaseRow> query =
                where.bind(em.createQuery(ROW + where + " order by " + order(filter.sort()), CaseRow.class));
        if (filter.sort() == CaseFilter.Sort.DUE) {
            bindTargets(query, targets);
        }
        return against(query.setFirstResult((page - 1) * CaseFilter.PAGE).setMaxResults(CaseFilter.PAGE), targets);
    }

    private static void bindTargets(Query query, CaseClock.Targets targets) {
        query.setParameter("firstHours", targets.firstActionHours())
                .setParameter("feedbackHours", targets.feedbackDays() * 24)
                .setParameter("investigationHours", targets.investigationDays() * 24)
                .setParameter("never", NEVER);
    }

    private static List<CaseRow> against(TypedQuery<CaseRow> query, CaseClock.Targets targets) {
        return query.getResultList().stream().map(row -> row.against(targets)).toList();
    }

    /** Cases that the reader handles or is to take on, what is due first on top. */
    List<CaseRow> toHandle(Scope scope, CaseClock.Targets targets, int most) {
        CaseScope rights = new CaseScope(scope);
        Map<String, Object> parameters = new HashMap<>();
        String mine = CaseConditions.toHandle(scope, parameters);
        TypedQuery<CaseRow> query = rights.bind(em.createQuery(
                ROW + rights.predicate() + " and " + mine + " order by " + order(CaseFilter.Sort.DUE), CaseRow.class));
        parameters.forEach(query::setParameter);
        bindTargets(query, targets);
        return against(query.setMaxResults(most), targets);
    }

    /** Cases of others that the reader oversees and that were due before the limit, the latest first. */
    List<CaseRow> late(Scope scope, CaseClock.Targets targets, Instant limit, int most) {
        CaseScope rights = new CaseScope(scope);
        String due = "SQL('? + make_interval(hours => cast(? as int))', d.reportedAt, " + HOURS + ")";
        TypedQuery<CaseRow> query = rights.bind(em.createQuery(
                ROW + rights.predicate()
                        + " and d.status in :working and (d.handlerId is null or d.handlerId <> :scopeMe) and " + due
                        + " < :limit order by " + due + ", d.id",
                CaseRow.class));
        // Beside raw SQL the comparison has no type that would convert an Instant.
        query.setParameter("working", CaseConditions.WORKING).setParameter("limit", Timestamp.from(limit));
        bindTargets(query, targets);
        return against(query.setMaxResults(most), targets);
    }

    /** Questions to the reader that are not answered. */
    List<CaseTask> invitations(Scope scope, int most) {
        CaseScope rights = new CaseScope(scope);
        return rights.bind(em.createQuery("""
                        select new se.ledstjarnan.ejb.deviation.CaseTask(d.number, d.title, u.name, w.due, d.status)
                        from Invitation w join w.deviation d join d.unit u
                        where w.employee.id = :scopeMe and w.answeredAt is null and d.status in :asking and\s""" + rights.predicate() + " order by w.due, w.id", CaseTask.class))
                .setParameter("asking", List.of(DeviationStatus.INVESTIGATING, DeviationStatus.ACTING))
                .setMaxResults(most)
                .getResultList();
    }

    /** Counted up to a hundred; no menu says more. */
    int countWaiting(Scope scope) {
        CaseScope rights = new CaseScope(scope);
        Map<String, Object> parameters = new HashMap<>();
        String waits = CaseConditions.waitsFor(scope, parameters);
        TypedQuery<Long> query = rights.bind(em.createQuery(
                "select d.id from Deviation d where " + rights.predicate() + " and " + waits, Long.class));
        parameters.forEach(query::setParameter);
        return query.setMaxResults(100).getResultList().size();
    }

    private static String order(CaseFilter.Sort sort) {
        return switch (sort) {
            case DUE ->
                "case when d.closedAt is null then 0 else 1 end,"
                        + " SQL('? + make_interval(hours => cast(? as int))', d.reportedAt, " + HOURS + "), d.id";
            case NEWEST -> "d.reportedAt desc, d.id desc";
            case OLDEST -> "d.reportedAt, d.id";
            case RISK ->
                "coalesce(d.classification.severity, 0) * coalesce(d.classification.probability, 0) desc,"
                        + " d.reportedAt desc, d.id desc";
            case UNIT -> "u.name, d.reportedAt desc, d.id desc";
        };
    }

    /** Those who handle the open cases that the reader may read, for narrowing the list. */
    List<CaseChoice> handlers(Scope scope) {
        CaseScope rights = new CaseScope(scope);
        return rights.bind(em.createQuery(
                        """
                        select distinct new se.ledstjarnan.ejb.deviation.CaseChoice(h.id, h.givenName, h.familyName)
                        from Deviation d join d.handler h where d.closedAt is null and\s""" + rights.predicate() + " order by h.familyName, h.givenName", CaseChoice.class))
                .getResultList();
    }

    /** The units of the cases that the reader may read. */
    List<CaseChoice> units(Scope scope) {
        CaseScope rights = new CaseScope(scope);
        return rights.bind(em.createQuery("""
                        select new se.ledstjarnan.ejb.deviation.CaseChoice(u.id, u.name) from Unit u
                        where exists (select d.id from Deviation d where d.unit = u and\s""" + rights.predicate() + ") order by u.name", CaseChoice.class))
                .getResultList();
    }
}
