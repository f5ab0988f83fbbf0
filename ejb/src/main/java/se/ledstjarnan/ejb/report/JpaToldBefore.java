package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.report.CellSums;
import se.ledstjarnan.domain.report.MadeData;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportStatus;
import se.ledstjarnan.domain.report.SafeFigures;
import se.ledstjarnan.domain.report.ToldBefore;
import se.ledstjarnan.ejb.shared.JpaNative;

/**
 * Finds what approved reports and others have told of the days that a report tells of, with what drafts of quarters will tell: each is judged by
 * its own counts alone, so that is known before it is approved, and nothing told meanwhile may give it away. And how units lie under each other.
 */
@ApplicationScoped
public class JpaToldBefore {

    /** A report tells of its period and at most two years before it. */
    private static final int YEARS_BACK = 2;

    private static final String TREE = """
            select u.id, coalesce(h.name, u.name), coalesce(h.parent_id, u.parent_id) from unit u
            left join unit_history h on h.unit_id = u.id and :day between h.valid_from and h.valid_to""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    @Any
    private Instance<ToldElsewhere> elsewhere;

    /**
     * What is told of the days of a report by others than itself.
     *
     * @param threshold of today, which drafts will be approved with
     */
    ToldBefore of(MadeReport report, int threshold) {
        return of(report.getPeriod(), report, threshold);
    }

    /** What is told of the days by all. @param threshold of today, which drafts will be approved with */
    public ToldBefore of(ReportPeriod period, int threshold) {
        return of(period, null, threshold);
    }

    private ToldBefore of(ReportPeriod period, MadeReport report, int threshold) {
        LocalDate from = period.from().minusYears(YEARS_BACK);
        LocalDate to = period.to().plusYears(YEARS_BACK);
        List<ToldBefore.Told> told = new ArrayList<>();
        reports(from, to).forEach((other, data) -> {
            if (other.equals(report)) {
                return;
            }
            if (other.getStatus().isLocked()) {
                told.addAll(SafeFigures.told(
                        MadeDesk.blocks(data), SafeFigures.Of.the(other), MadeDesk.shown(data, other.getThreshold())));
            }
            ToldQuarter.of(other, data, threshold).ifPresent(quarter -> told.addAll(QuarterCells.told(quarter)));
        });
        elsewhere.forEach(other -> told.addAll(other.between(from, to)));
        return new ToldBefore(told, tree(period));
    }

    private Map<MadeReport, Map<String, MadeData>> reports(LocalDate from, LocalDate to) {
        Map<MadeReport, Map<String, MadeData>> found = new LinkedHashMap<>();
        em.createQuery(
                        "select d from MadeData d join fetch d.report r where (r.status <> :draft or d.source = :quarter)"
                                + " and r.lastDay >= :from and r.firstDay <= :to order by r.approvedAt, r.id, d.id",
                        MadeData.class)
                .setParameter("draft", ReportStatus.DRAFT)
                .setParameter("quarter", QuarterSource.BASIS)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .forEach(data -> found.computeIfAbsent(data.getReport(), none -> new LinkedHashMap<>())
                        .put(data.getSource(), data));
        return found;
    }

    private CellSums.UnitTree tree(ReportPeriod period) {
        Map<String, Long> byName = new HashMap<>();
        Set<String> several = new HashSet<>();
        Map<Long, List<Long>> below = new HashMap<>();
        List<?> rows = JpaNative.query(em, TREE, Map.of("day", period.to())).getResultList();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            Long id = ((Number) row[0]).longValue();
            Long parent = row[2] == null ? null : ((Number) row[2]).longValue();
            below.computeIfAbsent(parent, none -> new ArrayList<>()).add(id);
            if (byName.put((String) row[1], id) != null) {
                several.add((String) row[1]);
            }
        }
        byName.keySet().removeAll(several);
        return new CellSums.UnitTree(byName, below);
    }
}
