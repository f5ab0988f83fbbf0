package se.ledstjarnan.ejb.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Appointment;
import se.ledstjarnan.domain.organisation.Employment;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Remembers what became of employments and appointments, what was chosen for whom, and reads it again. */
@ApplicationScoped
class JpaMoves {

    static final String EMPLOYMENT = "employment";
    static final String APPOINTMENT = "appointment";

    /** With the unit that they are at now. */
    private static final String CASES = """
            select 'deviation', d.id, d.number, d.unit_id from reorganisation_move m join deviation d on d.id = m.item_id
            where m.step_id in :steps and m.kind = 'deviation' and m.deed = 'MOVED' and m.column_name = 'unit_id'
            union all
            select 'lex-sarah', s.id, s.number, s.unit_id from reorganisation_move m join lex_sarah s on s.id = m.item_id
            where m.step_id in :steps and m.kind = 'lexsarah' and m.deed = 'MOVED' and m.column_name = 'unit_id'
            union all
            select 'lex-maria', l.id, l.number, l.unit_id from reorganisation_move m join lex_maria l on l.id = m.item_id
            where m.step_id in :steps and m.kind = 'lexmaria' and m.deed = 'MOVED' and m.column_name = 'unit_id'""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** One row of what was done. @param formerTo the last day that it had before it was ended; null for none */
    record Move(String kind, long item, String deed, LocalDate formerTo) {}

    void ended(long step, String kind, long item, long from, LocalDate formerTo) {
        add(step, kind, item, "ENDED", from, null, formerTo);
    }

    void begun(long step, String kind, long item, long to) {
        add(step, kind, item, "BEGUN", null, to, null);
    }

    private void add(long step, String kind, long item, String deed, Long from, Long to, LocalDate formerTo) {
        em.createNativeQuery("""
                        insert into reorganisation_move (step_id, kind, item_id, deed, from_unit_id, to_unit_id, former_to)
                        values (?1, ?2, ?3, ?4, cast(cast(?5 as varchar) as bigint), cast(cast(?6 as varchar) as bigint),
                            cast(cast(?7 as varchar) as date))""")
                .setParameter(1, step)
                .setParameter(2, kind)
                .setParameter(3, item)
                .setParameter(4, deed)
                .setParameter(5, from == null ? null : from.toString())
                .setParameter(6, to == null ? null : to.toString())
                .setParameter(7, formerTo == null ? null : formerTo.toString())
                .executeUpdate();
    }

    /** Those of employments and appointments, the latest first. */
    List<Move> moves(Collection<Long> steps) {
        List<?> rows = JpaNative.query(
                        em,
                        "select kind, item_id, deed, former_to from reorganisation_move where step_id in :steps"
                                + " and kind in ('employment', 'appointment') and deed in ('ENDED', 'BEGUN') order by id desc",
                        Map.of("steps", steps))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Move(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        row[3] == null ? null : ((Date) row[3]).toLocalDate()))
                .toList();
    }

    /** What goes elsewhere than by default, by kind and id. */
    Map<String, Long> choices(long step) {
        List<?> rows = em.createNativeQuery(
                        "select kind, item_id, unit_id from reorganisation_choice where step_id = ?1")
                .setParameter(1, step)
                .getResultList();
        Map<String, Long> choices = new HashMap<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            choices.put(row[0] + ":" + row[1], ((Number) row[2]).longValue());
        }
        return choices;
    }

    void choose(long step, String kind, long item, long unit) {
        em.createNativeQuery("""
                        insert into reorganisation_choice (step_id, kind, item_id, unit_id) values (?1, ?2, ?3, ?4)
                        on conflict (step_id, kind, item_id) do update set unit_id = excluded.unit_id""")
                .setParameter(1, step)
                .setParameter(2, kind)
                .setParameter(3, item)
                .setParameter(4, unit)
                .executeUpdate();
    }

    List<Appointment> appointmentsOf(long unit, LocalDate day) {
        return em.createQuery(
                        "select a from Appointment a where a.unit.id = :unit and (a.period.to is null or a.period.to >= :day)",
                        Appointment.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
    }

    void remove(Employment employment) {
        em.remove(employment);
    }

    void remove(Appointment appointment) {
        em.remove(appointment);
    }

    /** Employments and appointments that came to the units after the marker. */
    long newAssignments(Collection<Long> units, long marker) {
        return ((Number) JpaNative.query(
                                em,
                                "select (select count(*) from employment where unit_id in :units and id > :marker)"
                                        + " + (select count(*) from appointment where unit_id in :units and id > :marker)",
                                Map.of("units", units, "marker", marker))
                        .getSingleResult())
                .longValue();
    }

    /** The cases that went to other units by the steps. */
    List<AuditSubject> cases(Collection<Long> steps) {
        List<?> rows = JpaNative.query(em, CASES, Map.of("steps", steps)).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> AuditSubject.of(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        row[3] == null ? null : ((Number) row[3]).longValue()))
                .distinct()
                .toList();
    }

    /** Whose daily work it concerns: those who work in or lead the units that day. */
    List<Long> peopleOf(Collection<Long> units, LocalDate day) {
        List<?> rows = JpaNative.query(
                        em,
                        "select distinct m.employee_id from employment m join employee e on e.id = m.employee_id and e.active"
                                + " where m.unit_id in :units and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)",
                        Map.of("units", units, "day", Date.valueOf(day)))
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
