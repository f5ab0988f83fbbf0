package se.ledstjarnan.ejb.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.pattern.CaseApart;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** Stores and reads which cases are not about the same thing. */
@ApplicationScoped
class JpaCasesApart {

    private static final int MOST = 20;

    /** Told to those alone who may read every case of it, as a finding is. The first %s says which. */
    private static final String TOLD = """
            select a.id, d.number, a.said_at, concat(e.given_name, ' ', e.family_name) as said_by,
                (select count(*) from case_apart_other o where o.apart_id = a.id) as count,
                (select string_agg(x.number, ', ' order by x.id) from (select n.id, n.number from case_apart_other o
                    join deviation n on n.id = o.deviation_id where o.apart_id = a.id order by n.id limit 3) x) as others
            from case_apart a join deviation d on d.id = a.deviation_id join employee e on e.id = a.said_by_id
            where a.id in (%s) and not exists (select 1 from (select a.deviation_id as id
                    union all select o.deviation_id from case_apart_other o where o.apart_id = a.id) m
                join deviation d on d.id = m.id where %s) order by a.said_at desc, a.id desc limit\s""";

    private static final String OF_CASE =
            "select x.id from case_apart x where x.withdrawn_at is null and (x.deviation_id = :about"
                    + " or exists (select 1 from case_apart_other o where o.apart_id = x.id and o.deviation_id = :about))";

    private static final String OF_FINDING =
            "select x.id from finding_case one join case_apart x on x.deviation_id = one.deviation_id and x.withdrawn_at is null"
                    + " join case_apart_other o on o.apart_id = x.id join finding_case two on two.finding_id = one.finding_id"
                    + " and two.deviation_id = o.deviation_id where one.finding_id = :finding";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** A case of a finding. */
    record Member(long id, String number, Long unitId) {}

    void add(CaseApart apart) {
        em.persist(apart);
    }

    /** Not found where one of its cases may not be read. */
    Optional<CaseApart> get(long id, Scope scope) {
        FindingScope rights = new FindingScope(scope);
        Map<String, Object> values = new HashMap<>(rights.parameters());
        values.put("apart", id);
        boolean told = !new JpaTogether()
                .ask("apart", TOLD.formatted(":apart", rights.hidden()) + 1)
                .with(values)
                .answer(em)
                .of("apart", JpaCasesApart::row)
                .isEmpty();
        return told ? Optional.ofNullable(em.find(CaseApart.class, id)) : Optional.empty();
    }

    /** Of the case {@code :about}. */
    static String ofCase(FindingScope rights) {
        return TOLD.formatted(OF_CASE, rights.hidden()) + MOST;
    }

    /** Between cases of the finding {@code :finding}. */
    static String ofFinding(FindingScope rights) {
        return TOLD.formatted(OF_FINDING, rights.hidden()) + MOST;
    }

    static ApartRow row(JsonRow row) {
        return new ApartRow(
                row.number("id"),
                row.text("number"),
                row.text("others"),
                row.whole("count"),
                row.text("said_by"),
                row.moment("said_at"));
    }

    /** For who may read the finding. */
    List<Member> members(long findingId) {
        return members("select fc.deviation_id from finding_case fc where fc.finding_id = :id", findingId);
    }

    Member member(long deviationId) {
        return members(":id", deviationId).get(0);
    }

    private List<Member> members(String which, long id) {
        return new JpaTogether()
                .ask(
                        "members",
                        "select d.id, d.number, d.unit_id from deviation d where d.id in (" + which + ") order by d.id")
                .with(Map.of("id", id))
                .answer(em)
                .of("members", row -> new Member(row.number("id"), row.text("number"), row.number("unit_id")));
    }

    /** Ids of those that it is said of already. */
    List<Long> apartFrom(long deviationId) {
        List<Long> ids = new ArrayList<>();
        for (Object id : JpaNative.query(
                        em,
                        "select p.other_id from case_pair_apart p where p.one_id = :one",
                        Map.of("one", deviationId))
                .getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids;
    }

    /** Among cases of the days. */
    ApartPairs pairs(Days days) {
        ApartPairs pairs = new ApartPairs();
        for (Object each : JpaNative.query(
                        em,
                        "select a.deviation_id, o.deviation_id from case_apart a join case_apart_other o on o.apart_id = a.id"
                                + " join deviation d on d.id = a.deviation_id where a.withdrawn_at is null and d.reported_at >= :from",
                        Map.of("from", days.start()))
                .getResultList()) {
            Object[] row = (Object[]) each;
            pairs.add(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
        }
        return pairs;
    }
}
