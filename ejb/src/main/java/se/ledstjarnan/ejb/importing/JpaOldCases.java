package se.ledstjarnan.ejb.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.importing.CaseImport;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Moves what was read of a file over to the cases, in a few statements however many they are, and takes it away again. */
@ApplicationScoped
class JpaOldCases {

    private static final String YEAR = "cast(extract(year from r.reported_at at time zone 'Europe/Stockholm') as int)";

    /** Numbers of a series of their own: those who report today wait for nothing. */
    private static final String CASES = """
            with counted as (
                select %1$s as year, cast(count(*) as int) as rows from case_import_row r where r.import_id = :id group by 1),
            counters as (
                insert into case_import_number (year, last) select year, rows from counted
                on conflict (year) do update set last = case_import_number.last + excluded.last returning year, last),
            placed as (
                select r.*, %1$s as year, row_number() over (partition by %1$s order by r.reported_at, r.line) as place
                from case_import_row r where r.import_id = :id),
            numbered as (
                select p.*, cast(n.last - c.rows + p.place as text) as running
                from placed p join counted c on c.year = p.year join counters n on n.year = p.year)
            insert into deviation (number, title, status, kind, nature, source, concerns, occurred_at, what_happened, done_at_once, unit_id,
                reporter_id, opened_at, reported_at, receiving_unit_id, area, category_id, subcategory_id, event_type, severity, probability,
                short_track, restriction, closed_at, import_id, old_system, old_number)
            select 'T' || r.year || '-' || lpad(r.running, greatest(4, length(r.running)), '0'), r.title,
                case r.kind when 'GOOD_PRACTICE' then 'ACKNOWLEDGED' else 'CLOSED' end, r.kind, r.nature, r.source, 'ONE_PERSON', r.occurred_at,
                r.what_happened, r.done_at_once, r.unit_id, (select e.id from employee e where e.username = '(tidigare system)'), r.reported_at,
                r.reported_at, r.unit_id, r.area, r.category_id, r.subcategory_id, r.event_type, r.severity, r.probability, false, r.restriction,
                r.closed_at, :id, cast(:system as text), r.old_number
            from numbered r""".formatted(YEAR);

    private static final String EVENTS = """
            insert into case_event (deviation_id, action, status_after, happened_at, employee_id, comment)
            select d.id, null, d.status, d.reported_at, d.reporter_id, d.old_system || ', ' || d.old_number
            from deviation d where d.import_id = :id""";
    private static final String OUTCOMES = """
            insert into investigation_entry (deviation_id, topic, nature, text, written_at, author_id, source)
            select d.id, 'OTHER', 'FACT', r.outcome, d.closed_at, d.reporter_id, d.old_system
            from deviation d join case_import_row r on r.import_id = d.import_id and r.old_number = d.old_number
            where d.import_id = :id and r.outcome is not null""";

    /** Somebody has done something with the case here: changed it, or tied something to it. */
    private static final String TOUCHED = """
            select d.number from deviation d where d.import_id = :id and (d.version > 0
                or (select count(*) from case_event e where e.deviation_id = d.id) > 1
                or exists (select 1 from case_link l where l.deviation_id = d.id or l.other_id = d.id)
                or exists (select 1 from measure m where m.origin = 'DEVIATION' and m.origin_id = d.id))
            order by d.number limit 5""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Gives how many there are. */
    int store(CaseImport of) {
        Map<String, Object> parameters = Map.of("id", of.getId(), "system", of.getSourceSystem());
        int stored = JpaNative.ofJob(em, CASES, parameters).executeUpdate();
        JpaNative.ofJob(em, EVENTS, parameters).executeUpdate();
        JpaNative.ofJob(em, OUTCOMES, parameters).executeUpdate();
        return stored;
    }

    /** The first numbers of those that somebody has touched. */
    List<String> touched(CaseImport of) {
        List<?> numbers = JpaNative.query(em, TOUCHED, Map.of("id", of.getId())).getResultList();
        return numbers.stream().map(String.class::cast).toList();
    }

    /** Takes the cases away; false where something is tied to one of them, which the database's own rule tells. */
    boolean remove(CaseImport of) {
        for (String table : List.of("case_event", "investigation_entry")) {
            JpaNative.ofJob(
                            em,
                            "delete from " + table
                                    + " where deviation_id in (select d.id from deviation d where d.import_id = :id)",
                            Map.of("id", of.getId()))
                    .executeUpdate();
        }
        try {
            JpaNative.ofJob(em, "delete from deviation where import_id = :id", Map.of("id", of.getId()))
                    .executeUpdate();
            return true;
        } catch (PersistenceException e) {
            return false;
        }
    }
}
