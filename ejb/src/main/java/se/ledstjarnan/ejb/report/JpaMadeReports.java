package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.report.ChapterComment;
import se.ledstjarnan.domain.report.DefinitionChapter;
import se.ledstjarnan.domain.report.MadeChapter;
import se.ledstjarnan.domain.report.MadeData;
import se.ledstjarnan.domain.report.MadeDocument;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.MadeReports;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Reports in PostgreSQL. */
@ApplicationScoped
class JpaMadeReports implements MadeReports {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public int nextNumber() {
        return ((Number) JpaNative.query(em, "select nextval('made_report_number')", Map.of())
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void add(MadeReport report) {
        em.persist(report);
    }

    @Override
    public Optional<MadeReport> find(int number) {
        // Read together, so that each chapter and signature finds its own already there.
        em.createQuery(
                        "select e from Employee e where e.id in (select c.author.id from MadeChapter c where c.report.number = :number)"
                                + " or e.id in (select c.writtenBy.id from MadeChapter c where c.report.number = :number)"
                                + " or e.id in (select s.by.id from MadeSignature s where s.report.number = :number)",
                        Employee.class)
                .setParameter("number", number)
                .getResultList();
        em.createQuery(
                        "select k from DefinitionChapter k where k.definition.id in"
                                + " (select r.definition.id from MadeReport r where r.number = :number)",
                        DefinitionChapter.class)
                .setParameter("number", number)
                .getResultList();
        return em.createQuery(
                        "select r from MadeReport r join fetch r.definition left join fetch r.chapters c"
                                + " left join fetch r.signatures s left join fetch r.handovers h"
                                + " left join fetch r.draftedBy left join fetch r.unit"
                                + " where r.number = :number order by c.position, s.at, h.step",
                        MadeReport.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Whoever writes a chapter holds the report too, so that what has been signed is what is stored. */
    private void lock(int number, String strength) {
        JpaNative.query(em, "select id from made_report where number = :number " + strength, Map.of("number", number))
                .getResultList();
    }

    @Override
    public Optional<MadeReport> findToChange(int number) {
        lock(number, "for update");
        return find(number);
    }

    @Override
    public Optional<MadeChapter> chapterToChange(int number, int position) {
        lock(number, "for update");
        return em.createQuery(
                        "select c from MadeChapter c join fetch c.report r join fetch r.definition join fetch c.definition"
                                + " left join fetch c.writtenBy left join fetch c.author where r.number = :number and c.position = :position",
                        MadeChapter.class)
                .setParameter("number", number)
                .setParameter("position", position)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ChapterComment> comment(long id) {
        return Optional.ofNullable(em.find(ChapterComment.class, id));
    }

    @Override
    public void add(ChapterComment comment) {
        em.persist(comment);
    }

    @Override
    public boolean has(String code, ReportPeriod period, Long unitId, OrganisedAs as) {
        return em.createQuery(
                                "select count(r) from MadeReport r where r.code = :code and r.firstDay = :from and r.lastDay = :to and r.organised = :as"
                                        + (unitId == null ? " and r.unit is null" : " and r.unit.id = " + unitId),
                                Long.class)
                        .setParameter("code", code)
                        .setParameter("from", period.from())
                        .setParameter("to", period.to())
                        .setParameter("as", as)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<LocalDate> newest(String code) {
        return Optional.ofNullable(em.createQuery(
                        "select max(r.lastDay) from MadeReport r where r.code = :code and r.unit is null",
                        LocalDate.class)
                .setParameter("code", code)
                .getSingleResult());
    }

    @Override
    public List<Integer> telling(String source, LocalDate day) {
        TypedQuery<Integer> query = em.createQuery(
                        "select distinct r.number from MadeReport r join r.definition.chapters k where r.unit is null"
                                + " and concat(',', k.sources, ',') like :source"
                                + (day == null ? "" : " and r.firstDay <= :day and r.lastDay >= :day")
                                + " and not exists (select n.id from MadeReport n where n.replaces = r) order by r.number",
                        Integer.class)
                .setParameter("source", "%," + source + ",%");
        if (day != null) {
            query.setParameter("day", day);
        }
        return query.getResultList();
    }

    @Override
    public boolean isReplaced(MadeReport report) {
        return em.createQuery("select count(r) from MadeReport r where r.replaces = :report", Long.class)
                        .setParameter("report", report)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Map<String, MadeData> data(MadeReport report) {
        Map<String, MadeData> data = new LinkedHashMap<>();
        em.createQuery("select d from MadeData d where d.report = :report order by d.source", MadeData.class)
                .setParameter("report", report)
                .getResultList()
                .forEach(each -> data.put(each.getSource(), each));
        return data;
    }

    @Override
    public void add(MadeData data) {
        em.persist(data);
    }

    @Override
    public void keep(MadeDocument document) {
        em.persist(document);
    }

    @Override
    public Optional<MadeDocument> document(long reportId, MadeDocument.Kind kind) {
        return em.createQuery(
                        "select d from MadeDocument d where d.reportId = :id and d.kind = :kind", MadeDocument.class)
                .setParameter("id", reportId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<MadeDocument.Kind> kinds(long reportId) {
        return em.createQuery(
                        "select d.kind from MadeDocument d where d.reportId = :id order by d.id",
                        MadeDocument.Kind.class)
                .setParameter("id", reportId)
                .getResultList();
    }
}
