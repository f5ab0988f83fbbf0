package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.report.DefinitionStatus;
import se.ledstjarnan.domain.report.MadeDocument;
import se.ledstjarnan.domain.report.MadeProcess;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.PeriodKind;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.ReportDefinition;
import se.ledstjarnan.domain.report.ReportStatus;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** Lists of reports. */
@ApplicationScoped
class JpaMadeLists {

    /** The code of the definition of MAS's quarter. */
    static final String MAS_QUARTER = "mas-kvartal";

    /** One row per report; drafts with the roles that may see them. */
    private static final String ROWS = """
            select r.id, '/report/report.xhtml?number=' || r.number page, d.name || case when r.organised = 'NOW' then :now else '' end as name, d.period_kind, r.first_day, r.last_day, u.name unit,
                r.edition, r.status, d.writers || ',' || d.approvers authors, r.due, r.approved_at, r.code,
                (select count(*) from made_report_handover h where h.report_id = r.id and h.recorded_at is not null) handed,
                (select count(*) from made_report_handover h where h.report_id = r.id) bodies,
                (select count(*) from made_report_chapter c join report_definition_chapter k on k.id = c.chapter_id
                    where c.report_id = r.id and k.required and c.text is null) lacking,
                exists (select 1 from made_report n where n.replaces_id = r.id and n.status <> 'DRAFT') replaced
            from made_report r join report_definition d on d.id = r.definition_id left join unit u on u.id = r.unit_id
            where\s""" + ReportSwitches.ON;

    private static final String KINDS =
            "select new se.ledstjarnan.ejb.report.DefinitionRow(d.id, d.code, d.edition, d.name, d.about, d.periodKind, d.switchedBy,"
                    + " concat(d.writers, ',', d.approvers), d.status, (select count(c) from DefinitionChapter c where c.definition = d), d.changedAt)"
                    + " from ReportDefinition d ";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private ReportSwitches switches;

    /** A page of a list and how many rows there are in all. */
    record Found(List<MadeRow> rows, int count) {}

    Found find(MadeFilter filter, Collection<Role> roles) {
        return find(filter, roles, MadeFilter.PAGE);
    }

    /** @param most rows of a page */
    Found find(MadeFilter filter, Collection<Role> roles, int most) {
        Map<String, Object> values = new HashMap<>();
        values.put("offSwitches", switches.off());
        values.put("now", ", " + Words.of("made.now"));
        List<String> conditions = new ArrayList<>();
        conditions.add("(r.status <> 'DRAFT' or string_to_array(r.authors, ',') && string_to_array(:roles, ','))");
        values.put("roles", String.join(",", roles.stream().map(Role::name).toList()));
        if (filter.state() != MadeFilter.State.ALL) {
            conditions.add("r.status = :state");
            values.put("state", filter.state());
        }
        if (filter.code() != null) {
            conditions.add("r.code = :code");
            values.put("code", filter.code());
        }
        if (filter.year() != null) {
            conditions.add("extract(year from r.last_day) = :year");
            values.put("year", filter.year());
        }
        values.put("most", most);
        values.put("skipped", (filter.page() - 1L) * most);
        List<?> found = JpaNative.query(
                        em,
                        "select r.*, count(*) over () from (" + ROWS + ") r where " + String.join(" and ", conditions)
                                + " order by r.last_day desc, r.first_day, r.name, r.edition desc, r.id"
                                + " limit :most offset :skipped",
                        values)
                .getResultList();
        List<MadeRow> rows = found.stream().map(each -> row((Object[]) each)).toList();
        int count = found.isEmpty() ? 0 : ((Number) ((Object[]) found.get(0))[17]).intValue();
        return new Found(rows, count);
    }

    private static MadeRow row(Object[] row) {
        return new MadeRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                PeriodKind.valueOf((String) row[3]),
                Columns.day(row[4]),
                Columns.day(row[5]),
                (String) row[6],
                ((Number) row[7]).intValue(),
                ReportStatus.valueOf((String) row[8]),
                ((Number) row[15]).intValue(),
                Columns.day(row[10]),
                Columns.moment(row[11]),
                ((Number) row[13]).intValue(),
                ((Number) row[14]).intValue(),
                (Boolean) row[16]);
    }

    /** Kinds of reports that there is a definition in force of, and that the municipality has. */
    List<DefinitionRow> kinds() {
        List<String> off = List.of(switches.off().split(","));
        return em
                .createQuery(KINDS + "where d.status = :status order by d.name", DefinitionRow.class)
                .setParameter("status", DefinitionStatus.IN_FORCE)
                .getResultList()
                .stream()
                .filter(each -> each.switchedBy() == null
                        || !off.contains(each.switchedBy().name()))
                .toList();
    }

    /** Every edition that is a draft or in force, and those retired last. */
    List<DefinitionRow> definitions() {
        return em.createQuery(KINDS + "order by d.name, d.code, d.edition desc", DefinitionRow.class)
                .getResultList();
    }

    /** The newest version of the quarterly report of MAS that somebody with the roles may read. */
    Optional<Integer> ofQuarter(Quarter quarter, Collection<Role> roles) {
        return em
                .createQuery(
                        "select r.number, r.status, d from MadeReport r join r.definition d where r.code = :code and r.unit is null"
                                + " and r.firstDay = :from and r.lastDay = :to order by r.edition desc",
                        Object[].class)
                .setParameter("code", MAS_QUARTER)
                .setParameter("from", quarter.firstDay())
                .setParameter("to", quarter.lastDay())
                .getResultList()
                .stream()
                .filter(row -> ((ReportStatus) row[1]).isLocked()
                        || MadeProcess.roles(MadeProcess.Who.WRITER, (ReportDefinition) row[2]).stream()
                                .anyMatch(roles::contains))
                .map(row -> (Integer) row[0])
                .findFirst();
    }

    /** What goes with a report: its documents as they were printed, and the other versions of it. */
    record Around(List<PrintedPage> pages, List<MadeVersion> versions) {}

    /** Both in one statement. */
    Around around(MadeReport report) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("report", report.getId());
        parameters.put("code", report.getDefinition().getCode());
        parameters.put("organised", report.getOrganised());
        parameters.put("from", Date.valueOf(report.getPeriod().from()));
        parameters.put("to", Date.valueOf(report.getPeriod().to()));
        String unit =
                report.getUnit() == null ? "is null" : "= " + report.getUnit().getId();
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "pages",
                        "select d.kind, d.page, d.sha256 from made_report_document d where d.report_id = :report order by d.id")
                .ask(
                        "versions",
                        "select r.number, r.edition, r.status, r.reason from made_report r where r.code = :code"
                                + " and r.first_day = :from and r.last_day = :to and r.id <> :report and r.organised = :organised and r.unit_id "
                                + unit
                                + " order by r.edition")
                .with(parameters)
                .answer(em);
        return new Around(
                found.of(
                        "pages",
                        row -> new PrintedPage(
                                row.constant(MadeDocument.Kind.class, "kind"), row.text("page"), row.text("sha256"))),
                found.of(
                        "versions",
                        row -> new MadeVersion(
                                row.whole("number"),
                                row.whole("edition"),
                                row.constant(ReportStatus.class, "status"),
                                row.text("reason"))));
    }

    /** What the same chapter said in the latest approved report of an earlier period; null where there is none. */
    String before(MadeReport report, String heading) {
        return em.createQuery(
                        "select c.text from MadeChapter c where c.report.code = :code and c.report.lastDay < :from"
                                + " and c.report.approvedAt is not null and c.definition.heading = :heading and c.text is not null"
                                + " and c.report.organised = :organised"
                                + (report.getUnit() == null
                                        ? " and c.report.unit is null"
                                        : " and c.report.unit.id = "
                                                + report.getUnit().getId())
                                + " order by c.report.lastDay desc, c.report.edition desc",
                        String.class)
                .setParameter("code", report.getDefinition().getCode())
                .setParameter("organised", report.getOrganised())
                .setParameter("from", report.getPeriod().from())
                .setParameter("heading", heading)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    List<CommentRow> comments(long reportId) {
        return em.createQuery(
                        "select new se.ledstjarnan.ejb.report.CommentRow(k.id, c.position, k.words, concat(b.givenName, ' ', b.familyName), k.at,"
                                + " concat(s.givenName, ' ', s.familyName))"
                                + " from ChapterComment k join k.chapter c join k.by b left join k.settledBy s"
                                + " where c.report.id = :report order by c.position, k.at",
                        CommentRow.class)
                .setParameter("report", reportId)
                .getResultList();
    }

    /** Departments and other units that a report may be of, that exist today. */
    List<NamedChoice> units(java.time.LocalDate today) {
        return em.createQuery(
                        "select new se.ledstjarnan.domain.organisation.NamedChoice(u.id, u.name) from Unit u"
                                + " where u.existence.from <= :today and (u.existence.to is null or u.existence.to >= :today)"
                                + " and exists (select 1 from Unit below where below.parent = u) order by u.name",
                        NamedChoice.class)
                .setParameter("today", today)
                .getResultList();
    }

    boolean has(int number) {
        return em.createQuery("select count(r) from MadeReport r where r.number = :number", Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }
}
