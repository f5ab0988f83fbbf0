package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.lexmaria.AnalysisPart;
import se.ledstjarnan.domain.lexmaria.CauseLevel;
import se.ledstjarnan.domain.lexmaria.HarmInformation;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.ejb.measure.MeasureRow;

/** The parts of the case page, each by one statement. */
@ApplicationScoped
class JpaLexMariaReads {

    private static final String VIEW = "se.ledstjarnan.ejb.lexmaria.LexMariaView$";
    private static final int MOST_EARLIER = 10;
    private static final Duration EARLIER = Duration.ofDays(3 * 365);

    /** What an analysis is made of stands in three tables, and is read as one list in the order in which it is told. */
    private static final String ANALYSIS = """
            select a.kind, a.what, a.area, a.happened_at, a.text, a.source, a.written_at, e.given_name, e.family_name, a.author_title,
                a.nature
            from (
                select 'COURSE' as kind, null as what, null as area, happened_at, text, source, written_at, author_id, author_title,
                    null as nature, id
                from lex_maria_course where lex_maria_id = ?1
                union all
                select 'CAUSE', cause_level, area, null, text, source, written_at, author_id, author_title, null, id
                from lex_maria_cause where lex_maria_id = ?1
                union all
                select 'NOTE', part, null, null, text, source, written_at, author_id, author_title, nature, id
                from lex_maria_note where lex_maria_id = ?1) a
            join employee e on e.id = a.author_id
            order by a.happened_at, a.written_at, a.id""";

    private static final String LEARNINGS = """
            select l.id, l.headline, l.text, l.written_at, e.given_name, e.family_name, l.author_title, u.name
            from lex_maria_learning l join employee e on e.id = l.author_id
                join lex_maria_learning_unit s on s.learning_id = l.id join unit u on u.id = s.unit_id
            where l.lex_maria_id = ?1 order by l.written_at desc, l.id, u.name""";

    private static final String SHARED_WITH = """
            select l.id, l.headline, l.text, l.written_at, e.given_name, e.family_name, l.author_title, u.name
            from lex_maria_learning l join employee e on e.id = l.author_id
                join lex_maria_learning_unit s on s.learning_id = l.id join unit u on u.id = s.unit_id
            where l.id in (
                select m.id from lex_maria_learning m
                where exists (select 1 from lex_maria_learning_unit n
                    where n.learning_id = m.id and n.unit_id = any (cast(?1 as bigint[])))
                order by m.written_at desc, m.id desc limit ?2)
            order by l.written_at desc, l.id, u.name""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    List<LexMariaView.Step> timeline(long id) {
        return rows(
                "Step(e.action, e.statusAfter, e.writtenAt, a.givenName, a.familyName, e.comment)"
                        + " from LexMariaEvent e join e.author a where e.lexMaria.id = :id order by e.writtenAt, e.id",
                LexMariaView.Step.class,
                id);
    }

    List<LexMariaView.Done> protections(long id) {
        return rows(
                "Done(p.text, p.doneOn, p.writtenAt, a.givenName, a.familyName, p.authorTitle)"
                        + " from HarmProtection p join p.author a where p.lexMaria.id = :id order by p.doneOn, p.id",
                LexMariaView.Done.class,
                id);
    }

    List<LexMariaView.Taken> standpoints(long id) {
        return rows(
                "Taken(s.kind, s.seriousness, s.motivation, s.basis, s.writtenAt, a.givenName, a.familyName,"
                        + " s.authorTitle) from Standpoint s join s.author a where s.lexMaria.id = :id"
                        + " order by s.writtenAt desc, s.id desc",
                LexMariaView.Taken.class,
                id);
    }

    List<LexMariaView.Informed> informed(long id) {
        List<Object[]> rows = em.createQuery(
                        "select i, a from HarmInformation i join i.author a where i.lexMaria.id = :id"
                                + " order by i.writtenAt, i.id",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(row -> informed((HarmInformation) row[0], (Employee) row[1]))
                .toList();
    }

    private static LexMariaView.Informed informed(HarmInformation row, Employee author) {
        String by = LexMariaView.signed(author.getGivenName(), author.getFamilyName(), row.getAuthorTitle());
        return new LexMariaView.Informed(
                row.getParty(),
                row.getToldOn(),
                row.getPoints(),
                row.isNotedInRecord(),
                row.getText(),
                row.getWrittenAt(),
                by);
    }

    LexMariaView.Analysis analysis(long id) {
        List<LexMariaView.Moment> course = new ArrayList<>();
        List<LexMariaView.Cause> causes = new ArrayList<>();
        List<LexMariaView.Note> notes = new ArrayList<>();
        for (Object found : em.createNativeQuery(ANALYSIS).setParameter(1, id).getResultList()) {
            Object[] row = (Object[]) found;
            String text = (String) row[4];
            LexMariaView.Written written = new LexMariaView.Written(
                    (String) row[5], at(row[6]), (String) row[7], (String) row[8], (String) row[9]);
            switch ((String) row[0]) {
                case "COURSE" -> course.add(new LexMariaView.Moment(at(row[3]), text, written));
                case "CAUSE" ->
                    causes.add(new LexMariaView.Cause(
                            CauseLevel.valueOf((String) row[1]), CauseArea.valueOf((String) row[2]), text, written));
                default ->
                    notes.add(new LexMariaView.Note(
                            AnalysisPart.valueOf((String) row[1]),
                            EntryNature.valueOf((String) row[10]),
                            text,
                            written));
            }
        }
        return new LexMariaView.Analysis(course, causes, notes);
    }

    private static Instant at(Object moment) {
        return ((Timestamp) moment).toInstant();
    }

    /** Other cases in the same unit in the three years before, the newest first. */
    List<LexMariaView.Similar> earlier(LexMaria lexMaria) {
        Instant before = lexMaria.getReceivedAt();
        return em.createQuery(
                        "select new " + VIEW + "Similar(l.number, l.title, l.receivedAt, l.status, l.seriousness)"
                                + " from LexMaria l where l.unitId = :unit and l.id <> :id"
                                + " and l.receivedAt between :since and :before order by l.receivedAt desc",
                        LexMariaView.Similar.class)
                .setParameter("unit", lexMaria.getUnit().getId())
                .setParameter("id", lexMaria.getId())
                .setParameter("since", before.minus(EARLIER))
                .setParameter("before", before)
                .setMaxResults(MOST_EARLIER)
                .getResultList();
    }

    /** The measures of the deviation, which hold the time plan of the case. */
    List<MeasureRow> measures(LexMaria lexMaria) {
        return em.createQuery(
                        "select new se.ledstjarnan.ejb.measure.MeasureRow(m.id, m.plan.title, m.plan.kind, m.reach,"
                                + " m.originNumber, u.name, o.givenName, o.familyName, m.due, m.nextDate, m.status, m.verdict)"
                                + " from Measure m join m.unit u join m.owner o where m.originId = :id order by m.due, m.id",
                        MeasureRow.class)
                .setParameter("id", lexMaria.getDeviationId())
                .getResultList();
    }

    List<LexMariaView.Shared> learnings(long id) {
        return shared(em.createNativeQuery(LEARNINGS).setParameter(1, id).getResultList());
    }

    /** The latest that have been shared with any of the units. */
    List<LexMariaView.Shared> sharedWith(Set<Long> units, int most) {
        return shared(em.createNativeQuery(SHARED_WITH)
                .setParameter(
                        1,
                        "{"
                                + String.join(
                                        ",", units.stream().map(String::valueOf).toList()) + "}")
                .setParameter(2, most)
                .getResultList());
    }

    /** A row for each unit that it is shared with, those of one after each other. */
    private static List<LexMariaView.Shared> shared(List<?> rows) {
        List<LexMariaView.Shared> shared = new ArrayList<>();
        long last = -1;
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            long id = ((Number) row[0]).longValue();
            if (id != last) {
                String by = LexMariaView.signed((String) row[4], (String) row[5], (String) row[6]);
                shared.add(
                        new LexMariaView.Shared((String) row[1], (String) row[2], at(row[3]), by, new ArrayList<>()));
                last = id;
            }
            shared.get(shared.size() - 1).units().add((String) row[7]);
        }
        return shared;
    }

    private <T> List<T> rows(String select, Class<T> type, long id) {
        return em.createQuery("select new " + VIEW + select, type)
                .setParameter("id", id)
                .getResultList();
    }
}
