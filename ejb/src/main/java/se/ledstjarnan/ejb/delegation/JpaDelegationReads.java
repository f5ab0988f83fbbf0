package se.ledstjarnan.ejb.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.delegation.DelegationAction;
import se.ledstjarnan.domain.delegation.DelegationState;
import se.ledstjarnan.domain.delegation.DelegationStatus;
import se.ledstjarnan.domain.delegation.KnowledgeResult;
import se.ledstjarnan.domain.delegation.Profession;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.EnumList;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** One delegation for its page; the registers of tasks and licences. */
@ApplicationScoped
class JpaDelegationReads {

    private static final String FIND = """
            select d.id, d.version, d.status, %s, r.id, %s, r.title, g.id, %s, g.title, d.profession, %s, %s, d.patient,
                d.checked_on, %s, d.check_result, d.check_note, d.valid_from, d.valid_to, d.ended_on, d.decided_at, d.answered_at,
                (select o.number from delegation o where o.id = d.renews_id),
                (select min(n.number) from delegation n where n.renews_id = d.id and n.status in ('WAITING', 'ACCEPTED'))
            from delegation d join employee r on r.id = d.receiver_id join employee g on g.id = d.delegator_id
            join employee c on c.id = d.checked_by_id where d.number = :number and %s
            """;

    private static final String LINES =
            "(select string_agg(%1$s || ':' || %2$s, chr(10) order by %2$s) from %3$s where %4$s.delegation_id = d.id)";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** A delegation as it is stored, without its history. */
    record Stored(long id, byte[] patient, DelegationView view) {

        Set<Long> units() {
            return view.units().stream().map(DelegationView.Named::id).collect(Collectors.toSet());
        }
    }

    /** Empty where there is none, and where the person is nothing to it. */
    Optional<Stored> find(int number, Scope scope) {
        DelegationRights rights = DelegationRights.of(scope);
        Map<String, Object> parameters = new HashMap<>(rights.parameters());
        parameters.put("number", number);
        parameters.put("today", Date.valueOf(scope.day()));
        String sql = FIND.formatted(
                DelegationSql.EMPLOYED,
                DelegationSql.NAME.formatted("r"),
                DelegationSql.NAME.formatted("g"),
                LINES.formatted("t.task_id", "t.name", "delegation_task t", "t"),
                LINES.formatted("u.id", "u.name", "delegation_unit du join unit u on u.id = du.unit_id", "du"),
                DelegationSql.NAME.formatted("c"),
                rights.predicate());
        List<?> rows = JpaNative.query(em, sql, parameters).getResultList();
        return rows.stream().findFirst().map(row -> stored(number, (Object[]) row, scope.day()));
    }

    private static Stored stored(int number, Object[] row, LocalDate today) {
        LocalDate from = Columns.day(row[18]);
        LocalDate to = Columns.day(row[19]);
        DelegationView view = new DelegationView(
                number,
                ((Number) row[1]).longValue(),
                DelegationState.of(DelegationStatus.valueOf((String) row[2]), from, to, (Boolean) row[3], today),
                new DelegationView.Person(((Number) row[4]).longValue(), (String) row[5], (String) row[6]),
                new DelegationView.Person(((Number) row[7]).longValue(), (String) row[8], (String) row[9]),
                Profession.valueOf((String) row[10]),
                named((String) row[11]),
                named((String) row[12]),
                null,
                new DelegationView.Check(
                        Columns.day(row[14]), (String) row[15], KnowledgeResult.valueOf((String) row[16]), (String)
                                row[17]),
                from,
                to,
                Columns.day(row[20]),
                Columns.moment(row[21]),
                Columns.moment(row[22]),
                number(row[23]),
                number(row[24]),
                List.of(),
                EnumSet.noneOf(DelegationAction.class),
                false);
        return new Stored(((Number) row[0]).longValue(), (byte[]) row[13], view);
    }

    private static Integer number(Object column) {
        return column == null ? null : ((Number) column).intValue();
    }

    private static List<DelegationView.Named> named(String joined) {
        return joined.lines()
                .map(line -> line.split(":", 2))
                .map(part -> new DelegationView.Named(Long.parseLong(part[0]), part[1]))
                .toList();
    }

    /** The newest first. */
    List<DelegationView.Step> steps(long id) {
        List<?> rows = JpaNative.query(
                        em,
                        "select e.action, e.words, " + DelegationSql.NAME.formatted("b")
                                + ", e.at from delegation_event e left join employee b on b.id = e.by_id"
                                + " where e.delegation_id = :id order by e.at desc, e.id desc",
                        Map.of("id", id))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DelegationView.Step(
                        DelegationAction.valueOf((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        Columns.moment(row[3])))
                .toList();
    }

    /** The register: those in use first, by name. */
    List<CareTaskRow> tasks(LocalDate today) {
        List<?> rows =
                JpaNative.query(em, """
                        select t.id, t.version, t.name, t.description, t.professions, t.why_not, t.ended_on,
                            (select count(*) from delegation_task dt join delegation d on d.id = dt.delegation_id
                                where dt.task_id = t.id and d.status = 'ACCEPTED' and d.valid_from <= :today and d.valid_to >= :today)
                        from care_task t order by t.ended_on is not null, t.why_not is not null, t.name, t.id
                        """, Map.of("today", Date.valueOf(today))).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new CareTaskRow(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        (String) row[3],
                        EnumList.split(Profession.class, (String) row[4]),
                        (String) row[5],
                        Columns.day(row[6]),
                        ((Number) row[7]).intValue()))
                .toList();
    }

    /** Those that hold first, by name. */
    List<LicenceRow> licences(LocalDate today) {
        List<?> rows = JpaNative.query(
                        em,
                        """
                        select l.id, l.version, %s, e.title, l.profession, l.checked_on, %s, l.valid_to from care_licence l
                        join employee e on e.id = l.employee_id join employee c on c.id = l.checked_by_id
                        order by l.valid_to < :today nulls first, e.family_name, e.given_name, l.id
                        """.formatted(DelegationSql.NAME.formatted("e"), DelegationSql.NAME.formatted("c")),
                        Map.of("today", Date.valueOf(today)))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new LicenceRow(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        (String) row[3],
                        Profession.valueOf((String) row[4]),
                        Columns.day(row[5]),
                        (String) row[6],
                        Columns.day(row[7])))
                .toList();
    }
}
