package se.ledstjarnan.ejb.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.delegation.DelegationState;
import se.ledstjarnan.domain.delegation.DelegationStatus;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.organisation.UnitLineage;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.LikePattern;

/** Pages of delegations, and what is to be reminded of. */
@ApplicationScoped
class JpaDelegationLists {

    private static final String FROM =
            " from delegation d join employee r on r.id = d.receiver_id join employee g on g.id = d.delegator_id where ";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private UnitLineage lineage;

    /** One who is to be told that a delegation is soon over, or is. */
    record Ending(int number, long employeeId, LocalDate to) {}

    int count(DelegationFilter filter, Scope scope, int most) {
        Conditions where = new Conditions(filter, scope, lineage.withPredecessors(filter.unitId()));
        String sql = "select count(*) from (select 1" + FROM + where + " limit " + most + ") c";
        return ((Number) query(where, sql).getSingleResult()).intValue();
    }

    List<DelegationRow> rows(DelegationFilter filter, Scope scope, int page) {
        Conditions where = new Conditions(filter, scope, lineage.withPredecessors(filter.unitId()));
        String sql = "select d.number, " + DelegationSql.NAME.formatted("r") + ", r.title, "
                + DelegationSql.NAME.formatted("g") + ", " + DelegationSql.TASKS + ", " + DelegationSql.UNITS
                + ", d.patient is not null, d.valid_from, d.valid_to, d.status, " + DelegationSql.EMPLOYED + ", "
                + DelegationSql.RENEWED + FROM + where + " order by " + order(filter) + " limit "
                + DelegationFilter.PAGE + " offset " + (page - 1) * DelegationFilter.PAGE;
        List<?> found = query(where, sql).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> row(row, scope.day()))
                .toList();
    }

    private static String order(DelegationFilter filter) {
        return switch (filter.show()) {
            case CURRENT, WAITING, EXPIRING -> "d.valid_to, d.number";
            case EXPIRED, STOPPED, EVERY -> "d.valid_to desc, d.number desc";
        };
    }

    private Query query(Conditions where, String sql) {
        return JpaNative.query(em, sql, where.parameters);
    }

    private static DelegationRow row(Object[] row, LocalDate today) {
        LocalDate from = Columns.day(row[7]);
        LocalDate to = Columns.day(row[8]);
        return new DelegationRow(
                ((Number) row[0]).intValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (Boolean) row[6],
                from,
                to,
                DelegationState.of(DelegationStatus.valueOf((String) row[9]), from, to, (Boolean) row[10], today),
                (Boolean) row[11]);
    }

    /** Receiver, delegator and the managers of the units, of what is over between the days, with nothing that takes over. */
    List<Ending> ending(LocalDate after, LocalDate through, LocalDate today) {
        List<?> found = JpaNative.query(
                        em,
                        "with e as (select d.id, d.number, d.receiver_id, d.delegator_id, d.valid_to from delegation d"
                                + " where d.status = 'ACCEPTED' and d.valid_to > :after and d.valid_to <= :through and not "
                                + DelegationSql.RENEWED + " and " + DelegationSql.EMPLOYED + ")" + """
                                 select e.number, e.receiver_id, e.valid_to from e
                                union select e.number, e.delegator_id, e.valid_to from e
                                union select e.number, m.employee_id, e.valid_to from e
                                    join delegation_unit du on du.delegation_id = e.id
                                    join employment m on m.unit_id = du.unit_id and m.kind = 'LEADS' and m.valid_from <= :today
                                        and (m.valid_to is null or m.valid_to >= :today)
                                """,
                        Map.of(
                                "after", Date.valueOf(after),
                                "through", Date.valueOf(through),
                                "today", Date.valueOf(today)))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new Ending(((Number) row[0]).intValue(), ((Number) row[1]).longValue(), Columns.day(row[2])))
                .toList();
    }

    /** Conditions over a delegation {@code d} of a receiver {@code r} by a delegator {@code g}. */
    private static final class Conditions {

        private final List<String> terms = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Conditions(DelegationFilter filter, Scope scope, Set<Long> units) {
            parameters.put("today", Date.valueOf(scope.day()));
            parameters.put("soon", Date.valueOf(scope.day().plusDays(DelegationFilter.SOON_DAYS)));
            tab(filter.tab(), scope);
            terms.add(state(filter.show()));
            if (!filter.text().isEmpty()) {
                add(
                        "lower(" + DelegationSql.NAME.formatted("r") + " || ' ' || " + DelegationSql.NAME.formatted("g")
                                + ") like :text",
                        "text",
                        LikePattern.containing(filter.text()));
            }
            if (filter.unitId() != null) {
                add(
                        "exists (select 1 from delegation_unit fu where fu.delegation_id = d.id and fu.unit_id in :lineage)",
                        "lineage",
                        units);
            }
            if (filter.taskId() != null) {
                add(
                        "exists (select 1 from delegation_task ft where ft.delegation_id = d.id and ft.task_id = :task)",
                        "task",
                        filter.taskId());
            }
        }

        private void tab(DelegationFilter.Tab tab, Scope scope) {
            switch (tab) {
                case RECEIVED -> add("d.receiver_id = :me", "me", scope.employeeId());
                case GIVEN -> add("d.delegator_id = :me", "me", scope.employeeId());
                case STAFF -> {
                    DelegationRights rights = DelegationRights.ofStaff(scope);
                    terms.add(rights.predicate());
                    parameters.putAll(rights.parameters());
                }
            }
        }

        private static String state(DelegationFilter.Show show) {
            return switch (show) {
                case CURRENT -> DelegationSql.CURRENT;
                case WAITING -> DelegationSql.WAITING;
                case EXPIRING -> DelegationSql.EXPIRING;
                case EXPIRED -> DelegationSql.EXPIRED;
                case STOPPED -> DelegationSql.STOPPED;
                case EVERY -> "true";
            };
        }

        private void add(String term, String parameter, Object value) {
            terms.add(term);
            parameters.put(parameter, value);
        }

        @Override
        public String toString() {
            return String.join(" and ", terms);
        }
    }
}
