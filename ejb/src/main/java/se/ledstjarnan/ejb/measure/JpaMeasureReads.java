package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.deviation.CaseScope;
import se.ledstjarnan.ejb.organisation.UnitLineage;
import se.ledstjarnan.ejb.shared.LikePattern;

/** The lists of measures: every query carries the reader's rights, and rows come as projections. */
@ApplicationScoped
class JpaMeasureReads {

    private static final String ROW = """
            select new se.ledstjarnan.ejb.measure.MeasureRow(m.id, m.plan.title, m.plan.kind, m.reach, m.originNumber, u.name,
                o.givenName, o.familyName, m.due, m.nextDate, m.status, m.verdict)
            from Measure m join m.unit u join m.owner o where\s""";

    private static final String STAGE =
            "case when m.status = se.ledstjarnan.domain.measure.MeasureStatus.PLANNED then 1"
                    + " when m.nextDate is not null then 2"
                    + " when m.status = se.ledstjarnan.domain.measure.MeasureStatus.DONE then 3 else 4 end";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private OtherCases others;

    @Inject
    private UnitLineage lineage;

    /** Counts up to a limit. */
    int count(MeasureFilter filter, Scope scope, int most) {
        Conditions where = conditions(filter, scope);
        return where.bind(em.createQuery("select m.id from Measure m where " + where, Long.class))
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    List<MeasureRow> rows(MeasureFilter filter, MeasureOrder order, Scope scope, int page) {
        Conditions where = conditions(filter, scope);
        return where.bind(em.createQuery(ROW + where + " order by " + by(order), MeasureRow.class))
                .setFirstResult((page - 1) * MeasureFilter.PAGE)
                .setMaxResults(MeasureFilter.PAGE)
                .getResultList();
    }

    /** The ids of the whole list in order, up to a limit. */
    List<Long> ids(MeasureFilter filter, MeasureOrder order, Scope scope, int most) {
        Conditions where = conditions(filter, scope);
        return where.bind(em.createQuery(
                        "select m.id from Measure m join m.owner o where " + where + " order by " + by(order),
                        Long.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** The rows of ids that the reader has been found to have a right to, in their order. */
    List<MeasureRow> rows(List<Long> ids) {
        Map<Long, MeasureRow> rows = em.createQuery(ROW + "m.id in :ids", MeasureRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(MeasureRow::id, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** The natural order is the index measure_list, read either way. */
    private static String by(MeasureOrder order) {
        String direction = order.reversed() ? " desc" : " asc";
        String nextDate = "m.nextDate" + (order.reversed() ? " desc nulls first" : " asc nulls last");
        return switch (order.by()) {
            case NEXT ->
                order.reversed()
                        ? nextDate + ", m.endedAt asc nulls last, m.id asc"
                        : nextDate + ", m.endedAt desc nulls first, m.id desc";
            case TITLE -> "m.plan.title" + direction + ", m.id" + direction;
            case OWNER ->
                "o.familyName" + direction + ", o.givenName" + direction + ", " + nextDate + ", m.id" + direction;
            case STATE -> STAGE + direction + ", " + nextDate + ", m.id" + direction;
        };
    }

    /** The titles of those measures that the reader may see. */
    Map<Long, String> titles(Collection<Long> ids, Scope scope) {
        Conditions where = new Conditions(scope, false, others.readable(scope));
        where.add("m.id in :ids", "ids", ids);
        return where.bind(em.createQuery("select m.id, m.plan.title from Measure m where " + where, Object[].class))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** The measures of a case as far as the reader may see them: all of them, or none. */
    List<MeasureRow> ofCase(long caseId, Scope scope) {
        Conditions where = new Conditions(scope, false, others.readable(scope));
        where.add("m.originId = :case", "case", caseId);
        return where.bind(em.createQuery(ROW + where + " order by m.id", MeasureRow.class))
                .getResultList();
    }

    /** What the owner is to do something about through the day, the longest overdue first. */
    List<MeasureTask> tasks(long ownerId, LocalDate through, int most) {
        return em.createQuery("""
                        select new se.ledstjarnan.ejb.measure.MeasureTask(m.id, m.originNumber, m.plan.title,
                            m.effect.expectation, m.nextDate, m.status)
                        from Measure m where m.owner.id = :owner and m.nextDate <= :through
                            and (m.origin <> se.ledstjarnan.domain.measure.MeasureOrigin.SUPPLIER_FINDING
                                or m.status <> se.ledstjarnan.domain.measure.MeasureStatus.PLANNED)
                        order by m.nextDate, m.id
                        """, MeasureTask.class)
                .setParameter("owner", ownerId)
                .setParameter("through", through)
                .setMaxResults(most)
                .getResultList();
    }

    /** Everything that waits for someone through the day, for reminders; no reader's rights, since owners are reminded of their own. */
    // What a supplier is to mend the supplier is reminded of, by its own feature.
    List<MeasureDue> due(LocalDate through) {
        List<MeasureDue> due = new ArrayList<>(dueOfDeviations(through));
        due.addAll(em.createQuery("""
                        select new se.ledstjarnan.ejb.measure.MeasureDue(m.id, m.originNumber, m.owner.id, m.nextDate, m.status)
                        from Measure m
                        where m.origin <> se.ledstjarnan.domain.measure.MeasureOrigin.DEVIATION and m.nextDate <= :through
                            and (m.origin <> se.ledstjarnan.domain.measure.MeasureOrigin.SUPPLIER_FINDING
                                or m.status <> se.ledstjarnan.domain.measure.MeasureStatus.PLANNED)
                        order by m.nextDate, m.id
                        """, MeasureDue.class)
                .setParameter("through", through)
                .getResultList());
        return due;
    }

    private List<MeasureDue> dueOfDeviations(LocalDate through) {
        return em.createQuery("""
                        select new se.ledstjarnan.ejb.measure.MeasureDue(m.id, m.originNumber, m.owner.id, m.nextDate, m.status,
                            m.unit.id, d.receivingUnitId, d.pastManager, d.restriction)
                        from Measure m, Deviation d
                        where d.id = m.originId and m.nextDate <= :through order by m.nextDate, m.id
                        """, MeasureDue.class)
                .setParameter("through", through)
                .getResultList();
    }

    private Conditions conditions(MeasureFilter filter, Scope scope) {
        Conditions where = new Conditions(scope, filter.whose() == MeasureFilter.Whose.MINE, others.readable(scope));
        if (filter.whose() == MeasureFilter.Whose.UNIT) {
            boolean leads = scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty();
            where.add(leads ? "m.unit.id in :led" : "1 = 0", "led", leads ? scope.ledUnits() : null);
        }
        switch (filter.state()) {
            case OPEN -> where.add("m.nextDate is not null", null, null);
            case LATE -> where.add("m.nextDate < :today", "today", scope.day());
            case PLANNED -> where.add("m.status = :status", "status", MeasureStatus.PLANNED);
            case AWAITS_VERDICT ->
                where.add("m.nextDate is not null and m.status = :status", "status", MeasureStatus.DONE);
            case ENDED -> where.add("m.nextDate is null and m.status = :status", "status", MeasureStatus.DONE);
            case CANCELLED -> where.add("m.status = :status", "status", MeasureStatus.CANCELLED);
            case EVERY -> where.add("1 = 1", null, null);
        }
        if (filter.kind() != null) {
            where.add("m.plan.kind = :kind", "kind", filter.kind());
        }
        if (filter.unitId() != null) {
            where.add("m.unit.id in :lineage", "lineage", lineage.withPredecessors(filter.unitId()));
        }
        if (!Text.clean(filter.text()).isEmpty()) {
            where.add(
                    "(lower(m.plan.title) like :text escape '\\' or lower(m.originNumber) like :text escape '\\')",
                    "text",
                    LikePattern.containing(filter.text()));
        }
        return where;
    }

    /** Conditions over a measure {@code m}, the reader's rights first. */
    private static final class Conditions {

        private final CaseScope rights;
        private final List<String> terms = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Conditions(Scope scope, boolean onlyMine, List<MeasureCases.Condition> others) {
            rights = onlyMine ? null : CaseScope.whole(scope);
            parameters.put("scopeMe", scope.employeeId());
            terms.add(
                    onlyMine
                            ? "m.owner.id = :scopeMe"
                            : "(m.owner.id = :scopeMe or exists (select d.id from Deviation d where d.id = m.originId and "
                                    + rights.predicate() + ")" + or(others) + ")");
        }

        private String or(List<MeasureCases.Condition> others) {
            StringBuilder also = new StringBuilder();
            for (MeasureCases.Condition other : others) {
                parameters.putAll(other.parameters());
                also.append(" or ").append(other.jpql());
            }
            return also.toString();
        }

        void add(String term, String parameter, Object value) {
            terms.add(term);
            if (value != null) {
                parameters.put(parameter, value);
            }
        }

        <Q extends Query> Q bind(Q query) {
            parameters.forEach(query::setParameter);
            return rights == null ? query : rights.bind(query);
        }

        @Override
        public String toString() {
            return String.join(" and ", terms);
        }
    }
}
