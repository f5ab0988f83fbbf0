package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.shared.JpaNative;

/** All that a list of cases can be narrowed by, in one statement that does not grow with the number of cases. */
@ApplicationScoped
class JpaCaseChoices {

    private static final String VALID = "valid_from <= :day and (valid_to is null or valid_to >= :day)";

    /** What is found by looking at the newest cases by each way; a reader of few has hardly more places than that. */
    private static final int LOOKED_AT = 300;

    private static final String WHERE_CASES_ARE = "exists (select 1 from deviation d where d.unit_id = u.id)";

    /** From one handler to the next by the index, since there are few of them and many cases. */
    private static final String WHO_HANDLES = """
            with recursive h (id) as (
                (select min(d.handler_id) from deviation d where d.closed_at is null)
                union all
                select (select min(d.handler_id) from deviation d where d.closed_at is null and d.handler_id > h.id)
                from h where h.id is not null)
            select id from h""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    CaseChoices of(Scope scope) {
        CaseScope rights = new CaseScope(scope);
        boolean many = rights.ways().isEmpty();
        String units = many ? WHERE_CASES_ARE : "u.id in (" + seen(rights, "d.unit_id", "") + ")";
        String handlers = many ? WHO_HANDLES : seen(rights, "d.handler_id", " and d.closed_at is null");
        Map<String, Object> parameters = new HashMap<>(rights.parameters());
        parameters.put("day", scope.day());
        List<?> rows = JpaNative.query(
                        em,
                        "select 'U', cast(u.id as text), u.name, null, 0 from unit u where " + units
                                + " union all select 'H', cast(e.id as text), e.given_name || ' ' || e.family_name, null, 0"
                                + " from employee e where e.id in (" + handlers + ")"
                                + " union all select 'C', c.code, c.name, c.compartment, c.sort_order from category c"
                                + " where c.parent_id is null and " + VALID
                                + " union all select 'S', cast(s.level as text), s.word, null, s.level from scale_level s"
                                + " where s.axis = 'SEVERITY' and " + VALID + " order by 1, 5, 3",
                        parameters)
                .getResultList();
        Map<Object, List<Object[]>> sorts =
                rows.stream().map(row -> (Object[]) row).collect(Collectors.groupingBy(row -> row[0].toString()));
        return new CaseChoices(
                choices(sorts, "U"),
                choices(sorts, "H"),
                sorts.getOrDefault("C", List.of()).stream()
                        .map(row -> new CaseChoices.Category(
                                (String) row[1], (String) row[2], Compartment.valueOf((String) row[3])))
                        .toList(),
                choices(sorts, "S"));
    }

    private static List<CaseChoice> choices(Map<Object, List<Object[]>> sorts, String sort) {
        return sorts.getOrDefault(sort, List.of()).stream()
                .map(row -> new CaseChoice(Long.valueOf((String) row[1]), (String) row[2]))
                .toList();
    }

    private static String seen(CaseScope rights, String column, String more) {
        return rights.ways().stream()
                .map(way -> "(select " + column + " from deviation d where (" + way + ") and " + rights.sql() + more
                        + " order by d.reported_at desc, d.id desc limit " + LOOKED_AT + ")")
                .collect(Collectors.joining(" union "));
    }
}
