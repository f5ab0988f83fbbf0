package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** Who is, has been and will be of the group. */
@ApplicationScoped
class JpaGroupReads {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    List<GroupMember> members(LocalDate today) {
        return new JpaTogether()
                .ask("members", """
                        select a.id, e.given_name || ' ' || e.family_name as name, e.title, (select string_agg(distinct u.name, ', ')
                                from employment m join unit u on u.id = m.unit_id where m.employee_id = e.id
                                and m.valid_from <= cast(:today as date) and (m.valid_to is null or m.valid_to >= cast(:today as date))) as unit,
                            a.decision, a.valid_from, a.valid_to,
                            case when a.valid_to < cast(:today as date) then 'OVER'
                                when a.valid_from > cast(:today as date) then 'COMING' else 'NOW' end as time
                        from appointment a join employee e on e.id = a.employee_id where a.kind = 'ANALYSIS_GROUP'
                        order by case when a.valid_to < cast(:today as date) then 2 when a.valid_from > cast(:today as date) then 1 else 0 end,
                            e.family_name, e.given_name, a.valid_from desc limit 300""")
                .with(Map.of("today", Date.valueOf(today)))
                .answer(em)
                .of(
                        "members",
                        row -> new GroupMember(
                                row.number("id"),
                                row.text("name"),
                                row.text("title"),
                                row.text("unit"),
                                row.text("decision"),
                                row.day("valid_from"),
                                row.day("valid_to"),
                                row.constant(GroupMember.When.class, "time")));
    }

    boolean overlaps(long person, LocalDate from, LocalDate to) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("person", person);
        parameters.put("from", Date.valueOf(from));
        parameters.put("to", Date.valueOf(to == null ? LocalDate.of(9999, 1, 1) : to));
        return !JpaNative.query(
                        em,
                        "select a.id from appointment a where a.kind = 'ANALYSIS_GROUP' and a.employee_id = :person"
                                + " and a.valid_from <= cast(:to as date) and (a.valid_to is null or a.valid_to >= cast(:from as date))",
                        parameters)
                .getResultList()
                .isEmpty();
    }
}
