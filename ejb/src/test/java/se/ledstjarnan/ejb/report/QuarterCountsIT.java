package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterCounts;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.report.ReportFigure;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.domain.statistics.MonthlyCount;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** The report's figures against SQL written for the purpose, one question at a time. */
class QuarterCountsIT extends ContainerTest {

    private static final Quarter QUARTER = new Quarter(2006, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String PLAIN = "select count(*) from deviation d left join category c on c.id = d.category_id"
            + " where d.area = 'HSL' and d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH'"
            + " and d.reported_at >= ? and d.reported_at < ? ";

    @Inject
    private QuarterCounts counts;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Test
    void everyFigureIsWhatPlainSqlSays() throws Exception {
        long department = ReportFacts.department("Räkneavdelningen");
        long busy = ReportFacts.unit("Räknebjörken", department);
        long silent = ReportFacts.unit("Räknetysta", department);
        LocalDate day = LocalDate.of(2004, 7, 1);
        for (int i = 0; !day.isAfter(LocalDate.of(2006, 7, 1)); i++, day = day.plusDays(3)) {
            ReportFacts.deviation(
                    busy, day, List.of("FALL", "LAKEMEDEL", "TRYCKSAR").get(i * i % 3), 1 + i % 4);
        }
        LocalDate inside = LocalDate.of(2006, 5, 5);
        ReportFacts.deviation(silent, inside, "FALL", 1, "HSL", "DEVIATION", "DUPLICATE", "NONE");
        ReportFacts.deviation(silent, inside, "FALL", 1, "HSL", "COMPLAINT", "INVESTIGATING", "NONE");
        ReportFacts.deviation(silent, inside, "FALL", 1, "HSL", "DEVIATION", "INVESTIGATING", "LEX_SARAH");
        ReportFacts.deviation(silent, inside, "FALL_SOL", 1, "SOL", "DEVIATION", "INVESTIGATING", "NONE");
        ReportFacts.deviation(silent, inside, null, 1, "HSL", "GOOD_PRACTICE", "REPORTED", "NONE");

        QuarterFigures figures = new QuarterFigures(QUARTER, counts.count(QUARTER, TODAY));

        check(figures, figures.byCategory(), "and coalesce(c.code, '-') = ?");
        check(figures, figures.bySeverity(), "and coalesce(cast(d.severity as text), '-') = ?");
        check(figures, figures.byUnit(), "and cast(d.unit_id as text) = ?");
        for (Quarter quarter : figures.quarters()) {
            assertThat(figures.total(quarter)).isPositive().isEqualTo(plain(quarter, ""));
        }
        for (MonthlyCount month : figures.months("FALL")) {
            assertThat((long) month.count())
                    .isEqualTo(Database.owner()
                            .number(
                                    PLAIN + "and c.code = 'FALL'",
                                    at(month.month().atDay(1)),
                                    at(month.month().plusMonths(1).atDay(1))));
        }
        assertThat(figures.monthsKnown()).hasSizeGreaterThanOrEqualTo(24).last().isEqualTo(QUARTER.lastMonth());
        assertThat(figures.silentUnits()).contains("Räknetysta").doesNotContain("Räknebjörken");
    }

    @Test
    void countsAQuarterBeforeAnythingWasReported() {
        assertThat(counts.count(new Quarter(2000, 1), TODAY)).isEmpty();
    }

    @Test
    void countsMidnightByTheSwedishClock() throws Exception {
        long unit = ReportFacts.unit("Midnatt", ReportFacts.department("Midnattsavdelningen"));
        Database.owner()
                .execute(
                        "update deviation set opened_at = ?, reported_at = ? where number = ?",
                        at(LocalDate.of(2008, 4, 1)),
                        at(LocalDate.of(2008, 4, 1)),
                        ReportFacts.deviation(unit, LocalDate.of(2008, 2, 2), "FALL", 1));

        List<ReportFigure> first = counts.count(new Quarter(2008, 1), TODAY);
        List<ReportFigure> second = counts.count(new Quarter(2008, 2), TODAY);

        assertThat(new QuarterFigures(new Quarter(2008, 1), first).total(new Quarter(2008, 1)))
                .isZero();
        assertThat(new QuarterFigures(new Quarter(2008, 2), second).total(new Quarter(2008, 2)))
                .isOne();
    }

    @Test
    void asksTheDatabaseAFewTimesHoweverMuchThereIs() throws Exception {
        assertThat(Statements.sentBy(em, () -> counts.count(QUARTER, TODAY))).isLessThanOrEqualTo(8);
    }

    private void check(QuarterFigures figures, CountTable table, String where) throws SQLException {
        assertThat(table.rows()).isNotEmpty();
        for (CountRow row : table.rows()) {
            for (int c = 0; c < table.columns().size(); c++) {
                assertThat((long) row.counts().get(c))
                        .as(row.label() + " " + table.columns().get(c))
                        .isEqualTo(plain(figures.quarters().get(c), where, row.key()));
            }
        }
        for (int c = 0; c < table.columns().size(); c++) {
            assertThat(table.columnTotal(c))
                    .isEqualTo(figures.total(figures.quarters().get(c)));
        }
    }

    private static int plain(Quarter quarter, String where, Object... more) throws SQLException {
        Object[] parameters = new Object[2 + more.length];
        parameters[0] = at(quarter.firstDay());
        parameters[1] = at(quarter.lastDay().plusDays(1));
        System.arraycopy(more, 0, parameters, 2, more.length);
        return (int) Database.owner().number(PLAIN + where, parameters);
    }

    private static java.sql.Timestamp at(LocalDate day) {
        return java.sql.Timestamp.from(
                day.atStartOfDay(ZoneId.of("Europe/Stockholm")).toInstant());
    }
}
