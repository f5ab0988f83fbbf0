package se.ledstjarnan.ejb.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.LikePattern;
import se.ledstjarnan.ejb.supplier.SupplierRow.Need;

/** The list of suppliers: one statement for the rows and how many there are. */
@ApplicationScoped
class JpaSupplierLists {

    private static final int FIXED_COLUMNS = 13;

    private static final String ROW = """
            select s.id, s.number, s.name,
                coalesce((select string_agg(a.service, ', ' order by a.service) from supplier_agreement a
                    where a.supplier_id = s.id and %1$s), (select a.service from supplier_agreement a
                    where a.supplier_id = s.id order by a.valid_from desc limit 1)),
                (select min(a.valid_to) from supplier_agreement a where a.supplier_id = s.id and %1$s),
                s.confirmation_due, (select max(c.for_year) from supplier_confirmation c where c.supplier_id = s.id),
                (select count(*) from supplier_result r where r.supplier_id = s.id
                    and r.for_year >= extract(year from cast(:today as date)) - 1),
                v.visited_on, g.name, g.level,
                (select count(*) from supplier_visit w join supplier_finding f on f.visit_id = w.id
                    where w.supplier_id = s.id and f.status in ('OPEN', 'REPORTED')),
                count(*) over (), %2$s
            from supplier s
            left join lateral (select w.id, w.visited_on from supplier_visit w where w.supplier_id = s.id
                order by w.visited_on desc, w.id desc limit 1) v on true
            left join lateral (select x.level, x.name from supplier_finding f join supplier_grade x on x.level = f.grade
                where f.visit_id = v.id order by x.level desc limit 1) g on true
            where\s""".formatted(SupplierNeeds.HELD, SupplierNeeds.columns());

    private static final String CURRENT = "(exists (select 1 from supplier_agreement a where a.supplier_id = s.id"
            + " and (a.valid_to is null or a.valid_to >= :today))"
            + " or not exists (select 1 from supplier_agreement a where a.supplier_id = s.id))";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Rows with their ids, and how many there are in all. */
    record Found(List<SupplierRow> rows, List<Long> ids, int count) {}

    /** @param from how many to pass over */
    Found find(SupplierFilter filter, LocalDate today, long from, int most) {
        String where = switch (filter.state()) {
            case CURRENT -> CURRENT;
            case ATTENTION -> SupplierNeeds.any();
            case PAST -> "not " + CURRENT;
            case EVERY -> "true";
        };
        String words = Text.clean(filter.text());
        if (!words.isEmpty()) {
            where += " and (lower(s.name) like :text escape '\\' or exists (select 1 from supplier_agreement a"
                    + " where a.supplier_id = s.id and lower(a.service || ' ' || a.for_whom) like :text escape '\\'))";
        }
        List<?> rows = JpaNative.query(
                        em,
                        ROW + where + " order by s.name, s.id limit " + most + " offset " + from,
                        Map.of("today", Date.valueOf(today), "text", LikePattern.containing(words)))
                .getResultList();
        List<Object[]> all = rows.stream().map(Object[].class::cast).toList();
        return new Found(
                all.stream().map(JpaSupplierLists::row).toList(),
                all.stream().map(row -> ((Number) row[0]).longValue()).toList(),
                all.isEmpty() ? 0 : whole(all.get(0)[FIXED_COLUMNS - 1]));
    }

    private static SupplierRow row(Object[] row) {
        return new SupplierRow(
                whole(row[1]),
                (String) row[2],
                (String) row[3],
                Columns.day(row[4]),
                Columns.day(row[5]),
                row[6] == null ? null : whole(row[6]),
                whole(row[7]),
                Columns.day(row[8]),
                (String) row[9],
                row[10] == null ? null : whole(row[10]),
                whole(row[11]),
                needs(row));
    }

    private static Set<Need> needs(Object[] row) {
        EnumSet<Need> needs = EnumSet.noneOf(Need.class);
        Arrays.stream(Need.values())
                .filter(need -> Boolean.TRUE.equals(row[FIXED_COLUMNS + need.ordinal()]))
                .forEach(needs::add);
        return needs;
    }

    private static int whole(Object column) {
        return ((Number) column).intValue();
    }
}
