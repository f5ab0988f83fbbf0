package se.ledstjarnan.ejb.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.domain.survey.SurveyAccess;
import se.ledstjarnan.domain.survey.SurveyKind;
import se.ledstjarnan.ejb.file.FileRow;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;
import se.ledstjarnan.ejb.shared.LikePattern;

/** Surveys as they are shown: each list and each page in one statement, with the reader's reach as a predicate. */
@ApplicationScoped
class JpaSurveyReads {

    private static final String MINE = "(s.responsible_id = :me or exists (select 1 from survey_part p"
            + " where p.survey_id = s.id and p.person_id = :me))";
    private static final String MINE_TO_DO = "(s.responsible_id = :me or exists (select 1 from survey_part p"
            + " where p.survey_id = s.id and p.person_id = :me and p.done_at is null))";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Rows, and how many there are in all. */
    record Found(List<SurveyRow> rows, int count) {}

    Found find(SurveyFilter filter, Scope scope, long from, int most) {
        Map<String, Object> parameters = new HashMap<>(reach(scope));
        String where = SurveyAccess.keeps(scope) ? "true" : MINE;
        where += switch (filter.state()) {
            case OPEN -> " and s.answered_at is null";
            case MINE -> " and s.answered_at is null and " + MINE_TO_DO;
            case ANSWERED -> " and s.answered_at is not null";
            case EVERY -> "";
        };
        if (filter.kind() != null) {
            where += " and s.kind = :kind";
            parameters.put("kind", filter.kind());
        }
        String words = Text.clean(filter.text());
        if (!words.isEmpty()) {
            where += " and lower(s.title || ' ' || s.sender) like :text escape '\\'";
            parameters.put("text", LikePattern.containing(words));
        }
        boolean latestFirst = filter.state() == SurveyFilter.State.ANSWERED;
        List<?> rows = JpaNative.query(
                        em,
                        """
                        select s.id, s.kind, s.title, s.sender, s.for_year, s.due, e.given_name || ' ' || e.family_name,
                            (select count(*) from survey_part p where p.survey_id = s.id),
                            (select count(*) from survey_part p where p.survey_id = s.id and p.done_at is not null),
                            s.answered_at is not null, count(*) over ()
                        from survey s join employee e on e.id = s.responsible_id where\s""" + where
                                + " order by s.due" + (latestFirst ? " desc" : "") + ", s.id limit " + most + " offset "
                                + from,
                        parameters)
                .getResultList();
        List<Object[]> all = rows.stream().map(Object[].class::cast).toList();
        return new Found(
                all.stream().map(JpaSurveyReads::row).toList(),
                all.isEmpty() ? 0 : ((Number) all.get(0)[10]).intValue());
    }

    private static SurveyRow row(Object[] row) {
        return new SurveyRow(
                ((Number) row[0]).longValue(),
                SurveyKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).intValue(),
                Columns.day(row[5]),
                (String) row[6],
                ((Number) row[7]).intValue(),
                ((Number) row[8]).intValue(),
                (Boolean) row[9]);
    }

    /** Empty where there is none, or none that the reader may see. */
    Optional<SurveyView> find(long id, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(reach(scope));
        parameters.put("id", id);
        String series = "(select series from survey where id = :id)";
        JpaTogether.Answers found = new JpaTogether()
                .ask("head", """
                        select s.*, e.given_name || ' ' || e.family_name as responsible, w.given_name || ' ' || w.family_name as answered_by
                        from survey s join employee e on e.id = s.responsible_id left join employee w on w.id = s.answered_by_id
                        where s.id = :id and\s""" + (SurveyAccess.keeps(scope) ? "true" : MINE))
                .ask("parts", """
                        select p.id, e.given_name || ' ' || e.family_name as person, p.what, p.due, p.given, p.done_at,
                            p.person_id = :me as mine
                        from survey_part p join employee e on e.id = p.person_id where p.survey_id = :id
                        order by p.done_at is not null, p.due, p.id""")
                .ask("results", """
                        select s.for_year, r.name, cast(r.figure as text) as figure, r.unit_of_figure
                        from survey_result r join survey s on s.id = r.survey_id where s.series =\s""" + series + " order by lower(r.name), s.for_year, s.id")
                .ask("rounds", "select id, for_year from survey where series = " + series + " order by for_year, id")
                .ask(
                        "files",
                        "select id, file_name, bytes from stored_file where subject = 'SURVEY' and subject_id = :id"
                                + " order by added_at, id")
                .with(parameters)
                .answer(em);
        return found.of("head", JpaSurveyReads::head).stream().findFirst().map(head -> view(head, found, scope));
    }

    private static SurveyView view(SurveyView.Head head, JpaTogether.Answers found, Scope scope) {
        return new SurveyView(
                head,
                found.of("parts", JpaSurveyReads::part),
                found.of(
                        "results",
                        row -> new SurveyView.Result(
                                row.whole("for_year"),
                                row.text("name"),
                                new BigDecimal(row.text("figure")).stripTrailingZeros(),
                                row.text("unit_of_figure"))),
                found.of("rounds", row -> new SurveyView.Round(row.number("id"), row.whole("for_year"))),
                found.of("files", row -> new FileRow(row.number("id"), row.text("file_name"), row.whole("bytes"))),
                SurveyAccess.leads(head.responsibleId(), scope),
                SurveyAccess.keeps(scope));
    }

    private static SurveyView.Head head(JsonRow row) {
        return new SurveyView.Head(
                row.number("id"),
                row.number("version"),
                row.constant(SurveyKind.class, "kind"),
                row.text("title"),
                row.text("sender"),
                row.whole("for_year"),
                row.day("due"),
                row.text("about"),
                row.number("responsible_id"),
                row.text("responsible"),
                row.text("answer_words"),
                row.moment("answered_at"),
                row.text("answered_by"));
    }

    private static SurveyView.Part part(JsonRow row) {
        return new SurveyView.Part(
                row.number("id"),
                row.text("person"),
                row.text("what"),
                row.day("due"),
                row.text("given"),
                row.moment("done_at"),
                row.is("mine"));
    }

    private static Map<String, Object> reach(Scope scope) {
        return Map.of("me", scope.employeeId());
    }

    /** What somebody is to do: the part of a survey, or to answer it. @param key what it is, for the reminder */
    record Owed(String key, long survey, LocalDate due, long employeeId, int year) {}

    /** What is not done and falls due through the day, for reminders. */
    List<Owed> owed(LocalDate through) {
        List<?> rows = JpaNative.query(em, """
                        select 'survey-part:' || p.id, s.id, p.due, p.person_id, s.for_year from survey_part p join survey s on s.id = p.survey_id
                        where p.done_at is null and s.answered_at is null and p.due <= :through
                        union all
                        select 'survey:' || s.id, s.id, s.due, s.responsible_id, s.for_year from survey s
                        where s.answered_at is null and s.due <= :through order by 3, 1
                        """, Map.of("through", Date.valueOf(through)))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Owed(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        Columns.day(row[2]),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).intValue()))
                .toList();
    }
}
