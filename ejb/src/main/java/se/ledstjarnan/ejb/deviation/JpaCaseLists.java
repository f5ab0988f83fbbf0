package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.organisation.UnitLineage;

/** The lists of cases: every query carries the reader's rights, and rows come as projections. */
@ApplicationScoped
class JpaCaseLists {

    private static final String ROW = """
            select new se.ledstjarnan.ejb.deviation.CaseRow(d.id, d.number, d.title, d.status, d.report.kind, d.area,
                d.restriction, d.shortTrack, u.name, h.givenName, h.familyName, d.report.occurredAt, d.reportedAt, d.feedbackAt,
                d.classification.severity, d.classification.probability)
            from Deviation d join d.unit u left join d.handler h where\s""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private JpaCaseIds ids;

    @Inject
    private UnitLineage lineage;

    /** A page of the list; one outside the list is taken as its nearest. */
    CaseListPage page(CaseFilter filter, CaseOrder order, int page, Scope scope, CaseClock.Targets targets) {
        CaseConditions where = CaseConditions.of(filter, lineage.withPredecessors(filter.unitId()), scope, targets);
        int asked = Math.min(Math.max(page, 1), CaseListPage.LAST);
        int most = Math.max(where.words() == null ? CaseListPage.MOST : CaseListPage.MOST_WITH_WORDS, reach(asked));
        JpaCaseIds.Found found = find(where, order, targets, asked, most);
        if (found.ids().isEmpty() && asked > 1) {
            asked = CaseListPage.pages(ids.count(where, most));
            found = find(where, order, targets, asked, most);
        }
        return new CaseListPage(rows(found.ids(), targets), found.count(), most, asked);
    }

    private JpaCaseIds.Found find(
            CaseConditions where, CaseOrder order, CaseClock.Targets targets, int page, int most) {
        return ids.find(where, order, targets, (page - 1) * CaseListPage.SIZE, CaseListPage.SIZE, most);
    }

    /** Far enough to know that there are two more pages. */
    private static int reach(int page) {
        return (page + 2) * CaseListPage.SIZE;
    }

    /** The rows of the ids, in their order. */
    List<CaseRow> rows(List<Long> ordered, CaseClock.Targets targets) {
        if (ordered.isEmpty()) {
            return List.of();
        }
        Map<Long, CaseRow> rows = em.createQuery(ROW + "d.id in :ids", CaseRow.class)
                .setParameter("ids", ordered)
                .getResultStream()
                .collect(Collectors.toMap(CaseRow::id, row -> row.against(targets)));
        return ordered.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /**
     * What waits for a reader.
     *
     * @param mine cases that the reader handles or is to take on, what is due first on top
     * @param late cases of others that the reader oversees, the latest first
     */
    record ToDo(List<Long> mine, List<Long> late) {}

    /** @param limit others' cases that were due before it are told of too; null for none */
    ToDo toDo(Scope scope, CaseClock.Targets targets, int most, Instant limit, int mostLate) {
        CaseConditions handled = new CaseConditions(scope);
        handled.toHandle();
        List<JpaCaseIds.Top> tops = new ArrayList<>(List.of(new JpaCaseIds.Top(handled, most)));
        if (limit != null) {
            CaseConditions late = new CaseConditions(scope);
            late.lateForOthers(targets, limit);
            tops.add(new JpaCaseIds.Top(late, mostLate));
        }
        List<List<Long>> found = ids.ids(tops, CaseOrder.by(CaseOrder.Column.DUE), targets);
        return new ToDo(found.get(0), limit == null ? List.of() : found.get(1));
    }

    /** Questions to the reader that are not answered. */
    List<CaseTask> invitations(Scope scope, int most) {
        CaseScope rights = new CaseScope(scope);
        return rights.bind(em.createQuery("""
                        select new se.ledstjarnan.ejb.deviation.CaseTask(d.number, d.title, u.name, w.due, d.status)
                        from Invitation w join w.deviation d join d.unit u
                        where w.employee.id = :scopeMe and w.answeredAt is null and w.endedAt is null and d.status in :asking and\s""" + rights.predicate() + " order by w.due, w.id", CaseTask.class))
                .setParameter("asking", List.of(DeviationStatus.INVESTIGATING, DeviationStatus.ACTING))
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether the reader may read a case of this number. */
    boolean has(String number, Scope scope) {
        CaseScope rights = new CaseScope(scope);
        return !rights.bind(em.createQuery(
                        "select d.id from Deviation d where d.number = :number and " + rights.predicate(), Long.class))
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }

    /** Whether there is anything to search for among the words: not signs alone, nor words that stand in every text. */
    boolean isSearchable(String words) {
        Object nodes = em.createNativeQuery("select numnode(websearch_to_tsquery('swedish', swedish_words(?1)))")
                .setParameter(1, words)
                .getSingleResult();
        return ((Number) nodes).intValue() > 0;
    }
}
