package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.TemplatePoint;

/** The parts of the case page, each by one statement. */
@ApplicationScoped
class JpaLexSarahReads {

    private static final String VIEW = "se.ledstjarnan.ejb.lexsarah.LexSarahView$";
    private static final int MOST_EARLIER = 10;
    private static final int EARLIER_DAYS = 3 * 365;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    List<LexSarahView.Step> timeline(long id) {
        return rows(
                "Step(e.action, e.statusAfter, e.writtenAt, a.givenName, a.familyName, e.comment)"
                        + " from LexSarahEvent e join e.author a where e.lexSarah.id = :id order by e.writtenAt, e.id",
                LexSarahView.Step.class,
                id);
    }

    List<LexSarahView.Done> protections(long id) {
        return rows(
                "Done(p.text, p.doneOn, p.writtenAt, a.givenName, a.familyName, p.authorTitle)"
                        + " from Protection p join p.author a where p.lexSarah.id = :id order by p.doneOn, p.id",
                LexSarahView.Done.class,
                id);
    }

    List<LexSarahView.Judged> judgements(long id) {
        return rows(
                "Judged(j.kind, j.grade, j.motivation, j.basis, j.decidedOn, j.writtenAt, a.givenName, a.familyName,"
                        + " j.authorTitle) from Judgement j join j.author a where j.lexSarah.id = :id"
                        + " order by j.writtenAt desc, j.id desc",
                LexSarahView.Judged.class,
                id);
    }

    List<LexSarahView.Told> told(long id) {
        return rows(
                "Told(i.party, i.toldOn, i.text, i.writtenAt, a.givenName, a.familyName, i.authorTitle)"
                        + " from Information i join i.author a where i.lexSarah.id = :id order by i.writtenAt, i.id",
                LexSarahView.Told.class,
                id);
    }

    /** The headings of the case's template, in order, with their entries. */
    List<LexSarahView.Section> sections(LexSarah lexSarah) {
        if (lexSarah.getTemplate() == null) {
            return List.of();
        }
        Map<Long, List<LexSarahView.Note>> notes = rows(
                        "Note(n.point.id, n.nature, n.text, n.source, n.writtenAt, a.givenName, a.familyName,"
                                + " n.authorTitle) from InvestigationNote n join n.author a"
                                + " where n.lexSarah.id = :id order by n.writtenAt, n.id",
                        LexSarahView.Note.class,
                        lexSarah.getId())
                .stream()
                .collect(Collectors.groupingBy(LexSarahView.Note::pointId));
        return points(lexSarah.getTemplate().getId()).stream()
                .map(point -> new LexSarahView.Section(
                        point.getId(),
                        point.getKind(),
                        point.getHeading(),
                        point.getHelp(),
                        notes.getOrDefault(point.getId(), List.of())))
                .toList();
    }

    private List<TemplatePoint> points(long templateId) {
        return em.createQuery(
                        "select p from TemplatePoint p where p.template.id = :id order by p.position",
                        TemplatePoint.class)
                .setParameter("id", templateId)
                .getResultList();
    }

    /** Other cases in the same unit in the three years before, the newest first. */
    List<LexSarahView.Similar> earlier(LexSarah lexSarah) {
        if (lexSarah.getUnit() == null) {
            return List.of();
        }
        Instant before = lexSarah.getReceivedAt();
        return em.createQuery(
                        "select new " + VIEW + "Similar(l.number, l.title, l.receivedAt, l.status, l.grade)"
                                + " from LexSarah l where l.unitId = :unit and l.id <> :id"
                                + " and l.receivedAt between :since and :before order by l.receivedAt desc",
                        LexSarahView.Similar.class)
                .setParameter("unit", lexSarah.getUnit().getId())
                .setParameter("id", lexSarah.getId())
                .setParameter("since", before.minus(java.time.Duration.ofDays(EARLIER_DAYS)))
                .setParameter("before", before)
                .setMaxResults(MOST_EARLIER)
                .getResultList();
    }

    private <T> List<T> rows(String select, Class<T> type, long id) {
        return em.createQuery("select new " + VIEW + select, type)
                .setParameter("id", id)
                .getResultList();
    }
}
