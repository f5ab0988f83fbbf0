package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import se.ledstjarnan.domain.deviation.CaseClock;
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

    /** Counts at most {@link CasePage#MOST}. */
    int count(CaseFilter filter, Scope scope) {
        CaseConditions where = new CaseConditions(filter, scope);
        return where.bind(em.createQuery("select d.id from Deviation d where " + where, Long.class))
                .setMaxResults(CasePage.MOST)
                .getResultList()
                .size();
    }

    List<CaseRow> rows(CaseFilter filter, Scope scope, CaseClock.Targets targets, int page) {
        CaseConditions where = new CaseConditions(filter, scope);
        boolean byDue = filter.sort() == CaseFilter.Sort.DUE;
        TypedQuery<CaseRow> query =
                where.bind(em.createQuery(ROW + where + " order by " + order(filter.sort()), CaseRow.class));
        if (byDue) {
            query.setParameter("firstHours", targets.firstActionHours())
                    .setParameter("feedbackHours", targets.feedbackDays() * 24)
                    .setParameter("investigationHours", targets.investigationDays() * 24)
                    .setParameter("never", NEVER);
        }
        return query
                .setFirstResult((page - 1) * CaseFilter.PAGE)
                .setMaxResults(CaseFilter.PAGE)
                .getResultList()
                .stream()
                .map(row -> row.against(targets))
                .toList();
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
