package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.Approver;
import se.ledstjarnan.domain.routine.RoutineAction;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.domain.routine.RoutineSubject;
import se.ledstjarnan.domain.shared.EnumList;
import se.ledstjarnan.ejb.file.FileRow;
import se.ledstjarnan.ejb.shared.Columns;

/** One document with its history; texts of other versions than the one asked for are left where they are. */
@ApplicationScoped
class JpaRoutineReads {

    /** Who is asked: everybody of the unit, or those who lead it. */
    static final String ASKED = "m.unit_id = q.unit_id and (q.audience = 'STAFF' or m.kind = 'LEADS')";

    /** Employed there on the day. */
    static final String AT_WORK = "m.valid_from <= %1$s and (m.valid_to is null or m.valid_to >= %1$s)";

    /** The files of version v, one a line. */
    private static final String FILES =
            "select string_agg(f.id || ':' || f.bytes || ':' || f.file_name, chr(10) order by f.added_at, f.id)"
                    + " from routine_version_file vf join stored_file f on f.id = vf.file_id where vf.version_id = v.id";

    private static final String NAME = "%1$s.given_name || ' ' || %1$s.family_name";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** A version as it is stored. @param proposals how many about the document nobody has answered */
    record Stored(
            long routineId,
            long id,
            RoutineView.Head head,
            RoutineView.Content content,
            List<RoutineView.Unit> units,
            List<FileRow> files,
            RoutineView.Reading reading,
            int proposals) {

        Set<Long> unitIds() {
            return units.stream().map(RoutineView.Unit::id).collect(Collectors.toSet());
        }

        List<String> unitNames() {
            return units.stream().map(RoutineView.Unit::name).toList();
        }

        List<String> fileNames() {
            return files.stream().map(FileRow::fileName).toList();
        }
    }

    /** The version asked for, and what confirming it means to the person; without one, that in force, else the latest. */
    Optional<Stored> find(int number, Integer version, Scope scope) {
        String which = version == null
                ? "order by case v.status when 'IN_FORCE' then 0 else 1 end, v.version_no desc limit 1"
                : "and v.version_no = " + version.intValue();
        List<?> rows = em.createNativeQuery("""
                        select v.id, r.version, v.version_no, v.status, v.valid_from, v.valid_to, r.review_due, r.reviewed_on, v.approver,
                            %s, v.decided_by_body, v.decided_on, v.decision_paragraph, v.decision_register_number, %s,
                            v.kind, v.title, v.text, v.place, v.responsible, v.areas, v.subjects, v.duties, v.review_by, v.change_note,
                            (select string_agg(ru.unit_id || ':' || u.name, chr(10) order by u.name) from routine_unit ru
                                join unit u on u.id = ru.unit_id where ru.version_id = v.id),
                            (select min(q.due) from reading_request q join employment m on %s
                                where q.version_id = v.id and m.employee_id = ?2 and %s),
                            (select p.at from reading_receipt p where p.version_id = v.id and p.employee_id = ?2),
                            (select count(*) from routine_proposal o join routine_version ov on ov.id = o.version_id
                                where ov.routine_id = r.id and o.status = 'OPEN'), r.id,
                            (%s)
                        from routine r join routine_version v on v.routine_id = r.id
                        left join employee a on a.id = v.approved_by_id left join employee w on w.id = v.author_id
                        where r.number = ?1 %s
                        """.formatted(
                                NAME.formatted("a"), NAME.formatted("w"), ASKED, AT_WORK.formatted("?3"), FILES, which))
                .setParameter(1, number)
                .setParameter(2, scope.employeeId())
                .setParameter(3, Date.valueOf(scope.day()))
                .getResultList();
        return rows.stream().findFirst().map(row -> stored(number, (Object[]) row));
    }

    private static Stored stored(int number, Object[] row) {
        RoutineView.Decided decided = row[11] == null
                ? null
                : new RoutineView.Decided((String) row[10], Columns.day(row[11]), (String) row[12], (String) row[13]);
        RoutineView.Head head = new RoutineView.Head(
                number,
                ((Number) row[1]).longValue(),
                ((Number) row[2]).intValue(),
                RoutineStatus.valueOf((String) row[3]),
                Columns.day(row[4]),
                Columns.day(row[5]),
                Columns.day(row[6]),
                Columns.day(row[7]),
                row[8] == null ? null : Approver.valueOf((String) row[8]),
                (String) row[9],
                decided,
                (String) row[14]);
        RoutineView.Content content = new RoutineView.Content(
                RoutineKind.valueOf((String) row[15]),
                (String) row[16],
                (String) row[17],
                (String) row[18],
                Role.valueOf((String) row[19]),
                EnumList.split(LegalArea.class, (String) row[20]),
                EnumList.split(RoutineSubject.class, (String) row[21]),
                EnumList.split(Duty.class, (String) row[22]),
                Columns.day(row[23]),
                (String) row[24]);
        return new Stored(
                ((Number) row[29]).longValue(),
                ((Number) row[0]).longValue(),
                head,
                content,
                units((String) row[25]),
                files((String) row[30]),
                new RoutineView.Reading(Columns.day(row[26]), Columns.moment(row[27])),
                ((Number) row[28]).intValue());
    }

    private static List<RoutineView.Unit> units(String joined) {
        return joined == null
                ? List.of()
                : joined.lines()
                        .map(line -> line.split(":", 2))
                        .map(unit -> new RoutineView.Unit(Long.parseLong(unit[0]), unit[1]))
                        .toList();
    }

    private static List<FileRow> files(String joined) {
        return joined == null
                ? List.of()
                : joined.lines()
                        .map(line -> line.split(":", 3))
                        .map(file -> new FileRow(Long.parseLong(file[0]), file[2], Integer.parseInt(file[1])))
                        .toList();
    }

    /** The version that is being written or waits for approval. */
    Optional<Integer> openVersion(int number) {
        List<?> found = em.createNativeQuery(
                        "select v.version_no from routine r join routine_version v on v.routine_id = r.id"
                                + " where r.number = ?1 and v.status in ('DRAFT', 'FOR_APPROVAL')")
                .setParameter(1, number)
                .getResultList();
        return found.stream().findFirst().map(each -> ((Number) each).intValue());
    }

    /** All documents in force, by kind and title. */
    List<RoutinePublishing.Published> published() {
        List<?> rows = em.createNativeQuery("""
                        select r.number, v.version_no, v.title, v.kind, (select string_agg(u.name, ', ' order by u.name) from routine_unit ru
                            join unit u on u.id = ru.unit_id where ru.version_id = v.id), v.valid_from, r.reviewed_on, (%s)
                        from routine r join routine_version v on v.routine_id = r.id where v.status = 'IN_FORCE'
                        order by v.kind, v.title, r.number
                        """.formatted(FILES)).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RoutinePublishing.Published(
                        ((Number) row[0]).intValue(),
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        Columns.day(row[5]),
                        Columns.day(row[6]),
                        files((String) row[7])))
                .toList();
    }

    /** Every version that has been in force, and those being written where the reader may see them; the newest first. */
    List<RoutineView.Version> versions(int number, boolean alsoOpen) {
        List<?> rows = em.createNativeQuery("""
                        select v.version_no, v.status, v.title, v.valid_from, v.valid_to, %s, v.change_note,
                            (select string_agg(c.measure_id::text, ',' order by c.at, c.measure_id) from routine_cause c
                                where c.version_id = v.id),
                            (select count(*) from routine_proposal p join routine_version pv on pv.id = p.version_id
                                where pv.routine_id = r.id and p.into_version = v.version_no)
                        from routine r join routine_version v on v.routine_id = r.id left join employee a on a.id = v.approved_by_id
                        where r.number = ?1 and (v.valid_from is not null or ?2) order by v.version_no desc
                        """.formatted(NAME.formatted("a")))
                .setParameter(1, number)
                .setParameter(2, alsoOpen)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RoutineView.Version(
                        ((Number) row[0]).intValue(),
                        RoutineStatus.valueOf((String) row[1]),
                        (String) row[2],
                        Columns.day(row[3]),
                        Columns.day(row[4]),
                        (String) row[5],
                        (String) row[6],
                        ids((String) row[7]),
                        ((Number) row[8]).intValue(),
                        Map.of()))
                .toList();
    }

    private static List<Long> ids(String joined) {
        return joined == null
                ? List.of()
                : Stream.of(joined.split(",")).map(Long::valueOf).toList();
    }

    /** The newest first. */
    List<RoutineView.Step> steps(int number) {
        List<?> rows = em.createNativeQuery("""
                        select e.version_no, e.action, e.words, %s, e.at from routine r join routine_event e on e.routine_id = r.id
                        left join employee b on b.id = e.by_id where r.number = ?1 order by e.at desc, e.id desc
                        """.formatted(NAME.formatted("b")))
                .setParameter(1, number)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RoutineView.Step(
                        ((Number) row[0]).intValue(),
                        RoutineAction.valueOf((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        Columns.moment(row[4])))
                .toList();
    }
}
