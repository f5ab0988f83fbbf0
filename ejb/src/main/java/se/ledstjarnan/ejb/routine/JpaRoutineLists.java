package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.domain.routine.RoutineSubject;
import se.ledstjarnan.domain.shared.EnumList;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Pages of documents. Words are found by PostgreSQL in Swedish; a search orders by how well they fit. */
@ApplicationScoped
class JpaRoutineLists {

    /** Signs that no text holds, around what was found. */
    private static final char FROM = '\u0002';

    /** Between the name of a file and what is written in it. */
    private static final char FILE = '\u0001';

    private static final char TO = '\u0003';

    private static final String QUERY = "websearch_to_tsquery('swedish', :text)";

    /** A piece of the text around what was found, cut out once: cutting costs more than finding. */
    private static final String TEXT_PIECE = " left join lateral (select case when v.words @@ " + QUERY
            + " then found_piece(coalesce(v.text, ''), " + QUERY + ") end as words offset 0) piece on true";

    private static final String FILES_WITH_WORDS =
            "select vf.version_id from stored_file_text t join routine_version_file vf on vf.file_id = t.file_id where t.words @@ "
                    + QUERY;

    /** In the text or in a file of the version: two indexes, not a walk through all versions. */
    private static final String IN_FORCE_WITH_WORDS =
            "v.id in (select w.id from routine_version w where w.status = 'IN_FORCE' and w.words @@ " + QUERY
                    + " union all " + FILES_WITH_WORDS + ")";

    private static final String WITH_WORDS = "(v.words @@ " + QUERY + " or v.id in (" + FILES_WITH_WORDS + "))";

    /** Where the text has no such words, the first file that has: its name, and a piece of what is written in it. */
    private static final String FILE_PIECE =
            "case when piece.words is null or position(chr(2) in piece.words) = 0 then (select f.file_name || chr(1) || found_piece(t.text, "
                    + QUERY
                    + ") from routine_version_file vf join stored_file f on f.id = vf.file_id join stored_file_text t on t.file_id = f.id"
                    + " where vf.version_id = v.id and t.words @@ "
                    + QUERY + " order by f.id limit 1) end";

    /** Where the number of all that was found stands in a row. */
    private static final int FOUND = 12;

    /** Days that a version is news for. */
    private static final int NEW_DAYS = 90;

    private static final String UNCONFIRMED =
            "not exists (select 1 from reading_receipt p where p.version_id = v.id and p.employee_id = :me)";

    /** What a person is asked to confirm, and has not. */
    static final String TO_READ = "exists (select 1 from reading_request q join employment m on "
            + JpaRoutineReads.ASKED
            + " where q.version_id = v.id and m.employee_id = :me and " + JpaRoutineReads.AT_WORK.formatted(":today")
            + ") and " + UNCONFIRMED;

    private static final String ANSWERS = """
            select r.number, v.title, v.areas, v.subjects,
                not exists (select 1 from routine_unit ru where ru.version_id = v.id), r.review_due < ?1
            from routine_version v join routine r on r.id = v.routine_id
            where v.status = 'IN_FORCE' and v.subjects <> '' order by v.title, v.id""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /**
     * A page of the list; one outside the list is taken as its nearest. Where words are searched all that is found has to be ranked, so
     * that counting it in the same statement costs next to nothing; where nothing is, the count stops early and the rows are led to.
     */
    RoutineList find(RoutineFilter filter, Scope scope) {
        if (!filter.text().isEmpty()) {
            int page = Math.max(1, filter.page());
            List<Object[]> found = rows(filter, scope, page);
            if (!found.isEmpty()) {
                return new RoutineList(
                        made(found), Math.min(((Number) found.get(0)[FOUND]).intValue(), RoutineList.MOST), page);
            }
            if (page == 1) {
                return new RoutineList(List.of(), 0, 1);
            }
        }
        int count = count(filter, scope);
        int pages = Math.max(1, (count + RoutineFilter.PAGE - 1) / RoutineFilter.PAGE);
        int page = Math.max(1, Math.min(filter.page(), pages));
        return new RoutineList(count == 0 ? List.of() : made(rows(filter, scope, page)), count, page);
    }

    private int count(RoutineFilter filter, Scope scope) {
        Conditions where = new Conditions(filter, scope);
        String sql =
                "select count(*) from (select 1 from routine_version v join routine r on r.id = v.routine_id where "
                        + where + " limit " + RoutineList.MOST + ") c";
        return ((Number) query(where, sql).getSingleResult()).intValue();
    }

    private List<Object[]> rows(RoutineFilter filter, Scope scope, int page) {
        Conditions where = new Conditions(filter, scope);
        boolean searched = !filter.text().isEmpty();
        String page25 = "select r.number, r.review_due, " + (searched ? "count(*) over ()" : "0")
                + " as found, v.* from routine_version v join routine r on r.id = v.routine_id where "
                + where + " order by " + order(filter, searched) + " limit " + RoutineFilter.PAGE + " offset "
                + (page - 1) * RoutineFilter.PAGE;
        String rows =
                "select v.number, v.version_no, v.title, v.kind, v.status, v.responsible, v.valid_from, v.review_due,"
                        + " (select min(u.name) from routine_unit ru join unit u on u.id = ru.unit_id where ru.version_id = v.id),"
                        + " (select count(*) from routine_unit ru where ru.version_id = v.id), "
                        + (searched ? "piece.words, " + FILE_PIECE : "null, null")
                        + ", v.found from (" + page25 + ") v" + (searched ? TEXT_PIECE : "");
        List<?> found = query(where, rows).getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }

    private static List<RoutineRow> made(List<Object[]> rows) {
        return rows.stream().map(JpaRoutineLists::row).toList();
    }

    /** All documents in force on something that there must be a document on, by title. */
    Map<RoutineSubject, List<RequiredRoutine.Answer>> answers(LocalDate today) {
        Map<RoutineSubject, List<RequiredRoutine.Answer>> answers = new EnumMap<>(RoutineSubject.class);
        for (Object each : em.createNativeQuery(ANSWERS)
                .setParameter(1, Date.valueOf(today))
                .getResultList()) {
            Object[] row = (Object[]) each;
            RequiredRoutine.Answer answer = new RequiredRoutine.Answer(
                    ((Number) row[0]).intValue(),
                    (String) row[1],
                    EnumList.split(LegalArea.class, (String) row[2]),
                    (Boolean) row[4],
                    (Boolean) row[5]);
            EnumList.split(RoutineSubject.class, (String) row[3])
                    .forEach(subject -> answers.computeIfAbsent(subject, none -> new ArrayList<>())
                            .add(answer));
        }
        return answers;
    }

    private Query query(Conditions where, String sql) {
        return JpaNative.query(em, sql, where.parameters);
    }

    private static String order(RoutineFilter filter, boolean searched) {
        if (searched) {
            return "ts_rank(v.words, " + QUERY + ") desc, v.title, v.id";
        }
        return switch (filter.tab()) {
            case TO_REVIEW -> "r.review_due, v.title, v.id";
            case DRAFTS -> "v.status desc, v.created_at desc, v.id";
            case NEW -> "v.valid_from desc, v.title, v.id";
            case IN_FORCE, MINE, TO_READ -> "v.title, v.id";
        };
    }

    private static RoutineRow row(Object[] row) {
        int units = ((Number) row[9]).intValue();
        List<RoutineRow.Piece> pieces = pieces((String) row[10]);
        String file = (String) row[11];
        return new RoutineRow(
                ((Number) row[0]).intValue(),
                ((Number) row[1]).intValue(),
                (String) row[2],
                RoutineKind.valueOf((String) row[3]),
                RoutineStatus.valueOf((String) row[4]),
                Role.valueOf((String) row[5]),
                Columns.day(row[6]),
                Columns.day(row[7]),
                units == 1 ? (String) row[8] : null,
                units,
                file == null ? null : file.substring(0, file.indexOf(FILE)),
                file == null ? pieces : pieces(file.substring(file.indexOf(FILE) + 1)));
    }

    /** Parts the text at the signs; a text where nothing was found, since only the title fits, says nothing. */
    static List<RoutineRow.Piece> pieces(String marked) {
        if (marked == null || marked.indexOf(FROM) < 0) {
            return List.of();
        }
        List<RoutineRow.Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            boolean hit = marked.charAt(at) == FROM;
            int start = hit ? at + 1 : at;
            int end = marked.indexOf(hit ? TO : FROM, start);
            int stop = end < 0 ? marked.length() : end;
            if (stop > start) {
                pieces.add(new RoutineRow.Piece(marked.substring(start, stop), hit));
            }
            at = hit ? stop + 1 : stop;
        }
        return List.copyOf(pieces);
    }

    /** Conditions over a version {@code v} of a document {@code r}. */
    private static final class Conditions {

        private final List<String> terms = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Conditions(RoutineFilter filter, Scope scope) {
            tab(filter.tab(), scope);
            if (!filter.text().isEmpty()) {
                add(filter.tab() == RoutineFilter.Tab.DRAFTS ? WITH_WORDS : IN_FORCE_WITH_WORDS, "text", filter.text());
            }
            if (filter.kind() != null) {
                add("v.kind = :kind", "kind", filter.kind().name());
            }
            if (filter.area() != null) {
                add(listed("v.areas", "area"), "area", filter.area().name());
            }
            if (filter.subject() != null) {
                add(listed("v.subjects", "subject"), "subject", filter.subject().name());
            }
            if (filter.unitId() != null) {
                add(
                        appliesTo(
                                "in (select cast(:unit as bigint) union all select n.unit_id from unit_now n where n.now_id = :unit)"),
                        "unit",
                        filter.unitId());
            }
        }

        private void tab(RoutineFilter.Tab tab, Scope scope) {
            if (tab == RoutineFilter.Tab.DRAFTS) {
                RoutineRights rights = RoutineRights.of(scope);
                terms.add("v.status in ('DRAFT', 'FOR_APPROVAL') and " + rights.predicate());
                parameters.putAll(rights.parameters());
                return;
            }
            terms.add("v.status = 'IN_FORCE'");
            switch (tab) {
                case MINE -> mine(scope);
                case NEW -> {
                    mine(scope);
                    add(
                            "v.valid_from > :fresh",
                            "fresh",
                            Date.valueOf(scope.day().minusDays(NEW_DAYS)));
                    add(UNCONFIRMED, "me", scope.employeeId());
                }
                case TO_READ -> {
                    add(TO_READ, "me", scope.employeeId());
                    parameters.put("today", Date.valueOf(scope.day()));
                }
                case TO_REVIEW -> {
                    RoutineRights rights = RoutineRights.of(scope);
                    add(
                            "r.review_due <= :soon",
                            "soon",
                            Date.valueOf(scope.day().plusMonths(1)));
                    terms.add(rights.predicate());
                    parameters.putAll(rights.parameters());
                }
                default -> {}
            }
        }

        private void mine(Scope scope) {
            if (!scope.ownUnits().isEmpty()) {
                add(appliesTo("in :own"), "own", scope.ownUnits());
            }
        }

        private static String listed(String column, String parameter) {
            return "cast(:" + parameter + " as varchar) = any (string_to_array(" + column + ", ','))";
        }

        private static String appliesTo(String units) {
            return "(not exists (select 1 from routine_unit ru where ru.version_id = v.id) or exists (select 1 from routine_unit ru"
                    + " where ru.version_id = v.id and ru.unit_id " + units + "))";
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
