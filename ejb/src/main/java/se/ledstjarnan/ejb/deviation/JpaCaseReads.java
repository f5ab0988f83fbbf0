package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.ledstjarnan.domain.deviation.CaseInvitation;
import se.ledstjarnan.domain.deviation.CaseJudgement;
import se.ledstjarnan.domain.deviation.CaseNear;
import se.ledstjarnan.domain.deviation.CaseNote;
import se.ledstjarnan.domain.deviation.CaseReads;
import se.ledstjarnan.domain.deviation.CaseReply;
import se.ledstjarnan.domain.deviation.CaseStep;
import se.ledstjarnan.domain.deviation.CaseTie;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.organisation.Scope;

/** The parts of the case page, each one query into records. */
@ApplicationScoped
class JpaCaseReads implements CaseReads {

    private static final String RECORDS = "select new se.ledstjarnan.domain.deviation.";

    private static final String TIMELINE = RECORDS + """
            CaseStep(e.action, e.statusAfter, e.happenedAt, p.givenName, p.familyName, e.comment)
            from CaseEvent e join e.by p where e.deviation.id = :id order by e.happenedAt, e.id
            """;
    private static final String NOTES = RECORDS + """
            CaseNote(e.topic, e.causeArea, e.nature, e.text, e.provenance.writtenAt, p.givenName, p.familyName,
                e.provenance.authorTitle, e.provenance.source)
            from InvestigationEntry e join e.provenance.author p where e.deviation.id = :id
            order by e.provenance.writtenAt, e.id
            """;
    private static final String INVITATIONS = RECORDS + """
            CaseInvitation(i.id, p.id, p.givenName, p.familyName, p.title, i.invitedAt, i.question, i.due, i.answer, i.answeredAt)
            from Invitation i join i.employee p where i.deviation.id = :id order by i.invitedAt, i.id
            """;
    private static final String FEEDBACK = RECORDS + """
            CaseReply(f.channel, f.text, f.planned, f.toChild, f.whyNotToChild, f.provenance.writtenAt, p.givenName, p.familyName, f.provenance.authorTitle)
            from Feedback f join f.provenance.author p where f.deviation.id = :id
            order by f.provenance.writtenAt desc, f.id desc
            """;
    private static final String ADDENDA = RECORDS + """
            CaseReply(a.text, a.provenance.writtenAt, p.givenName, p.familyName, a.provenance.authorTitle)
            from Addendum a join a.provenance.author p where a.deviation.id = :id
            order by a.provenance.writtenAt, a.id
            """;
    private static final String JUDGEMENTS = RECORDS + """
            CaseJudgement(c.area, k.name, s.name, c.classification.eventType, c.classification.severity,
                c.classification.probability, c.changedAt, p.givenName, p.familyName, c.reason)
            from ClassificationChange c join c.changedBy p join c.classification.category k
            left join c.classification.subcategory s
            where c.deviation.id = :id order by c.changedAt desc, c.id desc
            """;
    private static final String LINKED = RECORDS + """
            CaseTie(l.kind, d.number, d.title, d.status, d.report.occurredAt)
            from CaseLink l join l.%s d where l.%s.id = :id and
            """;
    private static final String UNSUSPECTED = "d.restriction = se.ledstjarnan.domain.deviation.Restriction.NONE ";
    private static final String ALIKE = "d.id <> :id and d.report.occurredAt between :from and :to and " + UNSUSPECTED
            + "and d.status <> se.ledstjarnan.domain.deviation.DeviationStatus.DUPLICATE ";
    private static final String NOT_GOOD =
            "and d.report.kind <> se.ledstjarnan.domain.deviation.ReportKind.GOOD_PRACTICE ";
    private static final String NEWEST = " order by d.report.occurredAt desc, d.id desc";
    private static final String NEAREST =
            " order by SQL('abs(extract(epoch from ? - ?))', d.report.occurredAt, :at), d.id desc";
    /** Of what is near in time, looked through for the same person, whom JPQL cannot put first. */
    private static final int LOOKED_THROUGH = 100;
    /** Nobody has this id: an empty list is no list to the database. */
    private static final Set<Long> NOBODY = Set.of(-1L);

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public List<CaseStep> timeline(long deviationId) {
        return of(TIMELINE, CaseStep.class, deviationId);
    }

    @Override
    public List<CaseNote> notes(long deviationId) {
        return of(NOTES, CaseNote.class, deviationId);
    }

    @Override
    public List<CaseInvitation> invitations(long deviationId) {
        return of(INVITATIONS, CaseInvitation.class, deviationId);
    }

    @Override
    public List<CaseReply> feedback(long deviationId) {
        return of(FEEDBACK, CaseReply.class, deviationId);
    }

    @Override
    public List<CaseReply> addenda(long deviationId) {
        return of(ADDENDA, CaseReply.class, deviationId);
    }

    @Override
    public List<CaseJudgement> judgements(long deviationId) {
        return of(JUDGEMENTS, CaseJudgement.class, deviationId);
    }

    @Override
    public List<CaseTie> links(long deviationId, Scope scope) {
        CaseScope rights = new CaseScope(scope);
        List<CaseTie> links = new ArrayList<>();
        for (String[] side : new String[][] {{"other", "deviation"}, {"deviation", "other"}}) {
            String jpql = LINKED.formatted(side[0], side[1]) + rights.predicate() + " order by d.number";
            links.addAll(rights.bind(em.createQuery(jpql, CaseTie.class).setParameter("id", deviationId))
                    .getResultList());
        }
        return links;
    }

    @Override
    public List<CaseTie> similar(Like like, Scope scope, int most) {
        CaseScope rights = new CaseScope(scope);
        String category = like.categoryId() == null ? "" : "and d.classification.category.id = :category ";
        TypedQuery<CaseTie> query = em.createQuery(
                        RECORDS + "CaseTie(d.number, d.title, d.status, d.report.occurredAt) from Deviation d where "
                                + ALIKE + "and d.unit.id = :unit " + category + "and " + rights.predicate() + NEWEST,
                        CaseTie.class)
                .setParameter("id", like.notId())
                .setParameter("unit", like.unitId())
                .setParameter("from", like.from())
                .setParameter("to", like.to());
        if (like.categoryId() != null) {
            query.setParameter("category", like.categoryId());
        }
        return rights.bind(query).setMaxResults(most).getResultList();
    }

    @Override
    public List<CaseNear> near(Near near, Scope scope, int most) {
        CaseScope rights = new CaseScope(scope);
        Set<Long> same = near.samePerson().isEmpty() ? NOBODY : near.samePerson();
        List<Object[]> rows = rights.bind(em.createQuery(
                                "select d.id, d.number, d.title, d.status, d.report.occurredAt, u.id, u.name"
                                        + " from Deviation d join d.unit u where "
                                        + ALIKE + NOT_GOOD
                                        + "and (u.id = :unit or d.id in :same and d.personProtected = false) and "
                                        + rights.predicate()
                                        + NEAREST,
                                Object[].class)
                        .setParameter("id", near.notId())
                        .setParameter("unit", near.unitId())
                        .setParameter("same", same)
                        .setParameter("from", near.at().minus(near.within()))
                        .setParameter("to", near.at().plus(near.within()))
                        // Beside raw SQL there is no type that would convert an Instant.
                        .setParameter("at", Timestamp.from(near.at())))
                .setMaxResults(LOOKED_THROUGH)
                .getResultList();
        return rows.stream()
                .sorted(Comparator.comparing(row -> !same.contains((Long) row[0])))
                .limit(most)
                .map(row -> new CaseNear(
                        (String) row[1],
                        (String) row[2],
                        (DeviationStatus) row[3],
                        (Instant) row[4],
                        near.unitId().equals(row[5]) ? null : (String) row[6],
                        same.contains((Long) row[0])))
                .toList();
    }

    @Override
    public List<CaseTie> among(Collection<Long> ids, Scope scope) {
        if (ids.isEmpty()) {
            return List.of();
        }
        CaseScope rights = new CaseScope(scope);
        String jpql = RECORDS
                + "CaseTie(d.number, d.title, d.status, d.report.occurredAt) from Deviation d where d.id in :ids and "
                + "d.personProtected = false and "
                + UNSUSPECTED + "and " + rights.predicate() + NEWEST;
        return rights.bind(em.createQuery(jpql, CaseTie.class).setParameter("ids", ids))
                .getResultList();
    }

    @Override
    public CaseStep lastChange(long deviationId) {
        Stream<CaseStep> steps = timeline(deviationId).stream();
        Stream<CaseStep> written =
                notes(deviationId).stream().map(note -> new CaseStep(null, null, note.at(), note.by(), null));
        return Stream.concat(steps, written)
                .max(Comparator.comparing(CaseStep::at))
                .orElseThrow();
    }

    private <T> List<T> of(String jpql, Class<T> type, long deviationId) {
        return em.createQuery(jpql, type).setParameter("id", deviationId).getResultList();
    }
}
