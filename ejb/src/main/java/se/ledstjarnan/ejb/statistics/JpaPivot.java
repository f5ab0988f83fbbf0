package se.ledstjarnan.ejb.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.organisation.UnitLineage;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Figures by row and column with their totals, in one statement; and the rows behind one of them. */
@ApplicationScoped
class JpaPivot {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private UnitLineage lineage;

    /** One line of what was counted; a total has no key. */
    record Line(String row, String column, String rowName, String columnName, double value, long base) {}

    List<Line> lines(PivotAsk ask, Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        PivotMeasure measure = ask.measure();
        boolean both = ask.columns() != null;
        String sql = "with n as (select f.r, " + (both ? "f.c" : "cast(null as text) as c") + ", grouping(f.r) as gr, "
                + (both ? "grouping(f.c)" : "1") + " as gc, " + measure.figure(ask.splitsBy(PivotSplit.CAUSE))
                + " as v, count(*) as n from (" + rows(ask, scope, parameters) + ") f group by "
                + (both ? "cube (f.r, f.c)" : "rollup (f.r)") + ") select n.gr, n.r, "
                + ask.rows().label("n.r")
                + ", n.gc, n.c, " + (both ? ask.columns().label("n.c") : "cast(null as text)") + ", n.v, n.n from n";
        List<Line> lines = new ArrayList<>();
        for (Object found : JpaNative.query(em, sql, parameters).getResultList()) {
            Object[] row = (Object[]) found;
            boolean rowTotal = number(row[0]) == 1;
            boolean columnTotal = number(row[3]) == 1;
            if (row[6] != null) {
                lines.add(new Line(
                        rowTotal ? null : (String) row[1],
                        columnTotal ? null : (String) row[4],
                        (String) row[2],
                        (String) row[5],
                        ((Number) row[6]).doubleValue(),
                        number(row[7])));
            }
        }
        return lines;
    }

    /** The newest first. @param row null for all rows; @param column null for all columns */
    List<PivotRow> behind(PivotAsk ask, String row, String column, Scope scope, int first, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String sql =
                "select f.id, max(f.number), max(f.title), max(f.at), (select u.name from unit u where u.id = max(f.unit)) from ("
                        + rows(ask, scope, parameters) + ") f where true" + keyed(row, column, parameters)
                        + " group by f.id order by 4 desc, 1 desc offset " + first + " limit " + most;
        List<PivotRow> rows = new ArrayList<>();
        for (Object found : JpaNative.query(em, sql, parameters).getResultList()) {
            Object[] line = (Object[]) found;
            rows.add(new PivotRow(
                    number(line[0]), (String) line[1], (String) line[2], moment(line[3]), (String) line[4]));
        }
        return rows;
    }

    /** Units to narrow by: of today and of before, since figures stay. */
    List<NamedChoice> units(Scope scope) {
        Map<String, Object> parameters = new HashMap<>(Map.of("led", scope.ledUnits()));
        String reach = PivotRights.oversees(scope) ? "" : " and u.id in :led";
        String sql = "select u.id, u.name from unit u where u.kind = 'UNIT'" + reach + " order by u.name, u.id";
        List<NamedChoice> units = new ArrayList<>();
        for (Object found : JpaNative.query(em, sql, parameters).getResultList()) {
            Object[] row = (Object[]) found;
            units.add(new NamedChoice(number(row[0]), (String) row[1]));
        }
        return units;
    }

    int count(PivotAsk ask, String row, String column, Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        String sql = "select count(distinct f.id) from (" + rows(ask, scope, parameters) + ") f where true"
                + keyed(row, column, parameters);
        return (int) number(JpaNative.query(em, sql, parameters).getSingleResult());
    }

    private static String keyed(String row, String column, Map<String, Object> parameters) {
        parameters.put("pivotRow", row);
        parameters.put("pivotColumn", column);
        return (row == null ? "" : " and f.r = :pivotRow") + (column == null ? "" : " and f.c = :pivotColumn");
    }

    /** Every row that counts, with its keys. */
    private String rows(PivotAsk ask, Scope scope, Map<String, Object> parameters) {
        PivotMeasure measure = ask.measure();
        PivotBase base = measure.base();
        PivotBase.Row row = base.row();
        parameters.put("pivotFrom", start(ask.from()));
        parameters.put("pivotEnd", start(ask.to().plusDays(1)));
        parameters.put("pivotDay", scope.day());
        StringBuilder where = new StringBuilder(measure.where()
                + " and " + row.moment() + " >= :pivotFrom and " + row.moment() + " < :pivotEnd and "
                + PivotRights.sql(measure, scope, parameters));
        if (ask.unitId() != null) {
            boolean now = ask.organised() == OrganisedAs.NOW;
            where.append(" and ").append(now ? row.unit() : base.unit(ask)).append(" in :pivotUnits");
            parameters.put("pivotUnits", now ? lineage.withPredecessors(ask.unitId()) : Set.of(ask.unitId()));
        }
        if (ask.area() != null) {
            where.append(" and ").append(base.key(PivotSplit.AREA, ask)).append(" = :pivotArea");
            parameters.put("pivotArea", ask.area());
        }
        return "select " + base.key(ask.rows(), ask) + " as r, "
                + (ask.columns() == null ? "cast(null as text)" : base.key(ask.columns(), ask)) + " as c, " + row.id()
                + " as id, " + measure.parts() + ", " + row.number() + " as number, " + row.title() + " as title, "
                + row.moment() + " as at, " + base.unit(ask) + " as unit from " + base.from(ask) + " where " + where;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ClockProducer.SWEDEN).toInstant();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant moment(Object value) {
        return value instanceof Timestamp stamp
                ? stamp.toInstant()
                : value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
