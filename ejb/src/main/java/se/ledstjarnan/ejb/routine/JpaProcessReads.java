package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.routine.Cooperation;
import se.ledstjarnan.domain.routine.ProcessReach;
import se.ledstjarnan.domain.routine.ProcessStatus;
import se.ledstjarnan.domain.shared.EnumList;
import se.ledstjarnan.ejb.shared.Columns;

/** Processes as they are shown. */
@ApplicationScoped
class JpaProcessReads {

    private static final String HEAD = """
            select p.id, p.number, p.version, p.is_main, v.version_no, v.status, v.name, v.reach, v.unit_id, u.name, v.valid_from,
                v.valid_to, e.given_name || ' ' || e.family_name, v.id, v.purpose, v.areas, v.change_note,
                (select count(*) from process_activity a where a.version_id = v.id)
            from process p join process_version v on v.process_id = p.id
            left join unit u on u.id = v.unit_id left join employee e on e.id = v.established_by_id where\s""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** A version without its activities. */
    record Stored(
            long versionId,
            ProcessView.Head head,
            String purpose,
            Set<LegalArea> areas,
            String change,
            int activities) {}

    /** The version asked for; without one, that established, else the latest. */
    Optional<Stored> find(int number, Integer version) {
        String which = version == null
                ? "order by case v.status when 'ESTABLISHED' then 0 else 1 end, v.version_no desc limit 1"
                : "and v.version_no = " + version.intValue();
        return stored(em.createNativeQuery(HEAD + "p.number = ?1 " + which)
                        .setParameter(1, number)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** All that is established, and with them the drafts of what is not yet; the main process first, then by reach and name. */
    List<Stored> all(boolean drafts) {
        return stored(em.createNativeQuery(HEAD + "v.status = 'ESTABLISHED' or (v.status = 'DRAFT' and ?1)"
                        + " order by p.is_main desc, v.reach, u.name nulls first, v.name, v.version_no")
                .setParameter(1, drafts)
                .getResultList());
    }

    private static List<Stored> stored(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Stored(
                        ((Number) row[13]).longValue(),
                        new ProcessView.Head(
                                ((Number) row[0]).longValue(),
                                ((Number) row[1]).intValue(),
                                ((Number) row[2]).longValue(),
                                (Boolean) row[3],
                                ((Number) row[4]).intValue(),
                                ProcessStatus.valueOf((String) row[5]),
                                (String) row[6],
                                ProcessReach.valueOf((String) row[7]),
                                row[8] == null ? null : ((Number) row[8]).longValue(),
                                (String) row[9],
                                Columns.day(row[10]),
                                Columns.day(row[11]),
                                (String) row[12]),
                        (String) row[14],
                        EnumList.split(LegalArea.class, (String) row[15]),
                        (String) row[16],
                        ((Number) row[17]).intValue()))
                .toList();
    }

    /** In order, each with its documents by title: of each the version in force, or else the one being written. */
    List<ProcessView.Activity> activities(long versionId) {
        Map<Integer, List<ProcessView.Routine>> routines = new HashMap<>();
        List<Object[]> activities = new ArrayList<>();
        for (Object each : em.createNativeQuery("""
                        select a.position, a.name, a.description, a.cooperation, a.partner, p.number, pv.name, r.id, r.number, t.title,
                            t.status = 'IN_FORCE'
                        from process_activity a
                        left join process p on p.id = a.part_id
                        left join process_version pv on pv.process_id = p.id and pv.status = 'ESTABLISHED'
                        left join activity_routine ar on ar.activity_id = a.id
                        left join routine r on r.id = ar.routine_id
                        left join lateral (select v.title, v.status from routine_version v where v.routine_id = r.id
                            order by case v.status when 'IN_FORCE' then 0 else 1 end, v.version_no desc limit 1) t on true
                        where a.version_id = ?1 order by a.position, t.title
                        """).setParameter(1, versionId).getResultList()) {
            Object[] row = (Object[]) each;
            int position = ((Number) row[0]).intValue();
            if (!routines.containsKey(position)) {
                routines.put(position, new ArrayList<>());
                activities.add(row);
            }
            if (row[7] != null) {
                routines.get(position)
                        .add(new ProcessView.Routine(
                                ((Number) row[7]).longValue(), ((Number) row[8]).intValue(), (String) row[9], (Boolean)
                                        row[10]));
            }
        }
        return activities.stream()
                .map(row -> new ProcessView.Activity(
                        ((Number) row[0]).intValue(),
                        (String) row[1],
                        (String) row[2],
                        Cooperation.valueOf((String) row[3]),
                        (String) row[4],
                        row[5] == null ? null : ((Number) row[5]).intValue(),
                        (String) row[6],
                        routines.get(((Number) row[0]).intValue())))
                .toList();
    }

    /** The newest first. */
    List<ProcessView.Version> versions(long processId, boolean drafts) {
        List<?> rows = em.createNativeQuery("""
                        select v.version_no, v.status, v.valid_from, v.valid_to, e.given_name || ' ' || e.family_name, v.change_note
                        from process_version v left join employee e on e.id = v.established_by_id
                        where v.process_id = ?1 and (v.valid_from is not null or ?2) order by v.version_no desc
                        """)
                .setParameter(1, processId)
                .setParameter(2, drafts)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ProcessView.Version(
                        ((Number) row[0]).intValue(),
                        ProcessStatus.valueOf((String) row[1]),
                        Columns.day(row[2]),
                        Columns.day(row[3]),
                        (String) row[4],
                        (String) row[5]))
                .toList();
    }

    /** Documents in force to choose for an activity, by title. */
    List<ProcessView.Routine> routines() {
        List<?> rows = em.createNativeQuery("select r.id, r.number, v.title from routine_version v join routine r"
                        + " on r.id = v.routine_id where v.status = 'IN_FORCE' order by v.title, r.id")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ProcessView.Routine(
                        ((Number) row[0]).longValue(), ((Number) row[1]).intValue(), (String) row[2], true))
                .toList();
    }
}
