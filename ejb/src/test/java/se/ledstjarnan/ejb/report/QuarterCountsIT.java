package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.report.BoardFigures;
import se.ledstjarnan.domain.report.Break;
import se.ledstjarnan.domain.report.DenominatorKind;
import se.ledstjarnan.domain.report.FallCount;
import se.ledstjarnan.domain.report.FigurePart;
import se.ledstjarnan.domain.report.HandlingCount;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterCounts;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.report.ReportFigure;
import se.ledstjarnan.domain.report.Trend;
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

        QuarterFigures figures = new QuarterFigures(QUARTER, counts.count(QUARTER, TODAY, 30));

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
        assertThat(new BoardFigures(figures, BoardFigures.OPEN).silentUnits().orElseThrow())
                .contains("Räknetysta")
                .doesNotContain("Räknebjörken");
        checkTypes(figures);
    }

    @Test
    void countsAQuarterBeforeAnythingWasReported() {
        assertThat(counts.count(new Quarter(2000, 1), TODAY, 30)).isEmpty();
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

        List<ReportFigure> first = counts.count(new Quarter(2008, 1), TODAY, 30);
        List<ReportFigure> second = counts.count(new Quarter(2008, 2), TODAY, 30);

        assertThat(new QuarterFigures(new Quarter(2008, 1), first).total(new Quarter(2008, 1)))
                .isZero();
        assertThat(new QuarterFigures(new Quarter(2008, 2), second).total(new Quarter(2008, 2)))
                .isOne();
    }

    @Test
    void asksTheDatabaseAFewTimesHoweverMuchThereIs() throws Exception {
        assertThat(Statements.sentBy(em, () -> counts.count(QUARTER, TODAY, 30)))
                .isLessThanOrEqualTo(14);
    }

    @Test
    void countsLexSarahOfTheWholeMunicipality() throws Exception {
        Quarter quarter = new Quarter(2014, 2);
        ReportFacts.deviation(
                ReportFacts.unit("Lexboendet", ReportFacts.department("Lexavdelningen")),
                LocalDate.of(2014, 1, 5),
                "FALL",
                1);
        lexSarah(LocalDate.of(2014, 3, 31), null);
        lexSarah(LocalDate.of(2014, 4, 1), LocalDate.of(2014, 6, 30));
        lexSarah(LocalDate.of(2014, 6, 30), LocalDate.of(2014, 7, 1));

        QuarterFigures figures = new QuarterFigures(quarter, counts.count(quarter, TODAY, 30));
        Database.owner().execute("delete from lex_sarah where title = 'Kvartalsprov'");

        assertThat(figures.count(FigurePart.LEX_SARAH, FigurePart.RECEIVED, quarter))
                .isEqualTo(2);
        assertThat(figures.count(FigurePart.LEX_SARAH, FigurePart.RECEIVED, quarter.minus(1)))
                .isOne();
        assertThat(figures.count(FigurePart.LEX_SARAH, FigurePart.NOTIFIED, quarter))
                .isOne();
        assertThat(figures.has(FigurePart.LEX_SARAH, FigurePart.NOTIFIED)).isTrue();
        assertThat(figures.count(FigurePart.LEX_SARAH, FigurePart.NOTIFIED, quarter.minus(1)))
                .isZero();
    }

    @Test
    void countsLexMariaByTheDayItBeganAndTheDayIvoWasTold() throws Exception {
        Quarter quarter = new Quarter(2014, 2);
        long unit = ReportFacts.unit("Mariaboendet", ReportFacts.department("Mariaavdelningen"));
        lexMaria(unit, LocalDate.of(2014, 3, 31), LocalDate.of(2014, 4, 1));
        lexMaria(unit, LocalDate.of(2014, 4, 1), LocalDate.of(2014, 7, 1));
        lexMaria(unit, LocalDate.of(2014, 6, 30), null);

        QuarterFigures figures = new QuarterFigures(quarter, counts.count(quarter, TODAY, 30));
        Database.owner().execute("delete from lex_maria where title = 'Kvartalsprov'");

        assertThat(figures.count(FigurePart.LEX_MARIA, FigurePart.RECEIVED, quarter))
                .isEqualTo(2);
        assertThat(figures.count(FigurePart.LEX_MARIA, FigurePart.RECEIVED, quarter.minus(1)))
                .isOne();
        assertThat(figures.count(FigurePart.LEX_MARIA, FigurePart.NOTIFIED, quarter))
                .isOne();
        assertThat(figures.count(FigurePart.LEX_MARIA, FigurePart.NOTIFIED, quarter.minus(1)))
                .isZero();
    }

    private static void lexMaria(long unit, LocalDate started, LocalDate notified) throws Exception {
        String deviation = ReportFacts.deviation(unit, started, "FALL", 4);
        Database.owner()
                .execute(
                        """
                        insert into lex_maria (number, status, title, unit_id, deviation_id, deviation_number, reporter_id, reported,
                            occurred_at, received_at, started_at, seriousness, serious_at, to_notify, decided_at, ivo_notified_on)
                        select 'LM-' || nextval('entity_id'), 'INVESTIGATING', 'Kvartalsprov', d.unit_id, d.id, d.number, d.reporter_id, 'Text',
                            ?, ?, ?, 'DEATH', ?, true, ?, ? from deviation d where d.number = ?
                        """,
                        at(started),
                        at(started),
                        at(started),
                        at(started),
                        at(started),
                        notified == null ? null : java.sql.Date.valueOf(notified),
                        deviation);
    }

    private static void lexSarah(LocalDate received, LocalDate notified) throws Exception {
        Database.owner()
                .execute(
                        "insert into lex_sarah (number, origin, status, title, reported, occurred_at, received_at,"
                                + " performer_name, serious_at, ivo_notified_on)"
                                + " values ('LS-' || nextval('entity_id'), 'PERFORMER', 'RECEIVED', 'Kvartalsprov', 'Prov', ?, ?, 'Utföraren', ?, ?)",
                        at(received),
                        at(received),
                        at(received),
                        notified);
    }

    @Test
    void countsPeopleAndNotFalls() throws Exception {
        Quarter quarter = new Quarter(2013, 3);
        long unit = ReportFacts.unit("Fallboendet", ReportFacts.department("Fallavdelningen"));
        for (int i = 0; i < 9; i++) {
            String number = ReportFacts.deviation(unit, LocalDate.of(2013, 7, 1).plusDays(9L * i), "FALL", 1);
            if (i < 7) {
                ReportFacts.person(number, i < 4 ? "anna" : i < 6 ? "bo" : null);
            }
        }
        String duplicate = ReportFacts.deviation(
                unit, LocalDate.of(2013, 8, 1), "FALL", 1, "HSL", "DEVIATION", "DUPLICATE", "NONE");
        ReportFacts.person(duplicate, "cilla");
        ReportFacts.person(ReportFacts.deviation(unit, LocalDate.of(2013, 8, 1), "LAKEMEDEL", 1), "dag");

        QuarterFigures figures = new QuarterFigures(quarter, counts.count(quarter, TODAY, 30));

        assertThat(figures.count(FigurePart.CATEGORY, "FALL", quarter)).isEqualTo(9);
        assertThat(figures.count(FigurePart.FALL, FallCount.PERSONS.name(), quarter))
                .isEqualTo(2);
        assertThat(figures.count(FigurePart.FALL, FallCount.UNKNOWN.name(), quarter))
                .as("one of whom only the name is known, two of whom nothing is")
                .isEqualTo(3);
    }

    @Test
    void countsHandlingDenominatorsAndBreaks() throws Exception {
        Quarter quarter = new Quarter(2014, 2);
        LocalDate today = LocalDate.of(2014, 7, 20);
        long unit = ReportFacts.unit("Brottboendet", ReportFacts.department("Brottavdelningen"));
        ReportFacts.deviation(unit, LocalDate.of(2014, 6, 29), "FALL", 1);
        ReportFacts.deviation(unit, LocalDate.of(2014, 5, 2), "FALL", 1, "HSL", "DEVIATION", "REPORTED", "NONE");
        ReportFacts.deviation(unit, LocalDate.of(2014, 5, 2), "FALL", 1, "HSL", "DEVIATION", "ACTING", "NONE");
        ReportFacts.deviation(unit, LocalDate.of(2014, 5, 2), "FALL", 1, "SOL", "DEVIATION", "REPORTED", "NONE");
        ReportFacts.deviation(unit, LocalDate.of(2014, 7, 2), "FALL", 1);
        Database.owner()
                .execute(
                        "insert into unit_denominator (unit_id, year, quarter_number, kind, amount, entered_at, entered_by_id)"
                                + " values (?, 2014, 2, 'CARE_DAYS', 3400, now(), ?)",
                        unit,
                        Database.employee("rapport-anna"));
        Database.owner()
                .execute("insert into series_break (day, text, made_at) values ('2014-05-02', 'Nytt larm', now())");
        Database.owner()
                .execute("insert into category (code, name, compartment, valid_from, valid_to)"
                        + " values ('BROTT_IT', 'Brottstyp', 'HEALTH_CARE', '2014-02-03', '2014-05-31')");

        QuarterFigures figures = new QuarterFigures(quarter, counts.count(quarter, today, 30));

        String open =
                "select count(*) from deviation d where d.area = 'HSL' and d.kind = 'DEVIATION' and d.restriction <> 'LEX_SARAH'"
                        + " and d.reported_at < ? and d.status in ('REPORTED', 'RETURNED', 'INVESTIGATING'";
        assertThat((long) figures.count(FigurePart.HANDLING, HandlingCount.OPEN.name(), quarter))
                .isEqualTo(Database.owner().number(open + ", 'ACTING')", at(LocalDate.of(2014, 7, 1))));
        assertThat((long) figures.count(FigurePart.HANDLING, HandlingCount.LATE.name(), quarter))
                .isEqualTo(Database.owner().number(open + ")", at(LocalDate.of(2014, 6, 20))));
        assertThat(figures.denominator(String.valueOf(unit), DenominatorKind.CARE_DAYS, quarter))
                .isEqualTo(3400);
        assertThat(figures.denominator(String.valueOf(unit), DenominatorKind.PATIENTS, quarter))
                .isZero();
        assertThat(figures.breaks())
                .contains(
                        new Break(Break.Kind.OWN, LocalDate.of(2014, 5, 2), "Nytt larm", null),
                        new Break(Break.Kind.ADDED, LocalDate.of(2014, 2, 3), "Brottstyp", "BROTT_IT"),
                        new Break(Break.Kind.RETIRED, LocalDate.of(2014, 6, 1), "Brottstyp", "BROTT_IT"));
        assertThat(figures.comparableMonths("FALL"))
                .extracting(MonthlyCount::month)
                .startsWith(YearMonth.of(2014, 6));
        assertThat(figures.comparableMonths("LAKEMEDEL")).hasSameSizeAs(figures.comparableMonths("FALL"));
    }

    @Test
    void countsBothOldAndNewOverAChangeOfCategories() throws Exception {
        Quarter quarter = new Quarter(2009, 2);
        long unit = ReportFacts.unit("Bytesboendet", ReportFacts.department("Bytesavdelningen"));
        String insert =
                "insert into category (code, name, compartment, valid_from, valid_to) values (?, ?, 'HEALTH_CARE', ?, ?)";
        Database.owner().execute(insert, "SAR_IT", "Sår", sqlDay("2000-01-01"), sqlDay("2009-05-15"));
        Database.owner().execute(insert, "TRYCK_IT", "Trycksår och sår", sqlDay("2009-05-16"), sqlDay("2009-12-31"));
        for (int i = 0; i < 3; i++) {
            ReportFacts.deviation(unit, LocalDate.of(2009, 4, 28).plusDays(i), "SAR_IT", 1);
        }
        ReportFacts.deviation(unit, LocalDate.of(2009, 1, 7), "SAR_IT", 1);
        for (int i = 0; i < 2; i++) {
            ReportFacts.deviation(unit, LocalDate.of(2009, 5, 16).plusDays(i), "TRYCK_IT", 1);
        }

        QuarterFigures figures = new QuarterFigures(quarter, counts.count(quarter, TODAY, 30));

        assertThat(figures.byCategory().rows())
                .extracting(CountRow::label, row -> row.counts().subList(0, 2))
                .contains(tuple("Sår", List.of(3, 1)), tuple("Trycksår och sår", List.of(2, 0)));
        assertThat(figures.total(quarter)).isEqualTo(5);
        LocalDate change = LocalDate.of(2009, 5, 16);
        assertThat(figures.breaks())
                .contains(
                        new Break(Break.Kind.RETIRED, change, "Sår", "SAR_IT"),
                        new Break(Break.Kind.ADDED, change, "Trycksår och sår", "TRYCK_IT"));
        assertThat(figures.comparableMonths("TRYCK_IT"))
                .as("from the first whole month")
                .extracting(MonthlyCount::month)
                .containsExactly(YearMonth.of(2009, 6));
        assertThat(Trend.of(figures.comparableMonths("TRYCK_IT"), quarter)).isEqualTo(Trend.TOO_SHORT);
    }

    private static java.sql.Date sqlDay(String day) {
        return java.sql.Date.valueOf(day);
    }

    @Test
    void countsComplaintsThatCameWereClosedAndWereLeft() throws Exception {
        Quarter quarter = new Quarter(2015, 2);
        long unit = ReportFacts.unit("Klagoboendet", ReportFacts.department("Klagoavdelningen"));
        complaint(unit, "2015-02-03", "RELATIVE", null);
        complaint(unit, "2015-03-31", "RELATIVE", "2015-04-01");
        complaint(unit, "2015-04-01", "RELATIVE", "2015-06-30");
        complaint(unit, "2015-05-05", "CLIENT", "2015-07-01");
        complaint(unit, "2015-06-30", "CLIENT", null);
        complaint(unit, "2015-07-01", "CLIENT", null);
        LocalDate inside = LocalDate.of(2015, 5, 5);
        ReportFacts.deviation(unit, inside, "FALL", 1);
        ReportFacts.deviation(unit, inside, null, 1, "HSL", "COMPLAINT", "DUPLICATE", "NONE");
        ReportFacts.deviation(unit, inside, null, 1, "HSL", "COMPLAINT", "REPORTED", "LEX_SARAH");
        ReportFacts.deviation(unit, inside, null, 1, "SOL", "COMPLAINT", "REPORTED", "NONE");

        QuarterFigures figures = new QuarterFigures(quarter, counts.count(quarter, TODAY, 30));

        assertThat(complaints(figures, FigurePart.COMPLAINT_IN, quarter)).containsExactly(2, 1);
        assertThat(complaints(figures, FigurePart.COMPLAINT_CLOSED, quarter)).containsExactly(0, 2);
        assertThat(complaints(figures, FigurePart.COMPLAINT_OPEN, quarter)).containsExactly(2, 1);
        assertThat(complaints(figures, FigurePart.COMPLAINT_IN, quarter.minus(1)))
                .containsExactly(0, 2);
        assertThat(complaints(figures, FigurePart.COMPLAINT_OPEN, quarter.minus(1)))
                .containsExactly(0, 2);
        assertThat(figures.count(FigurePart.CATEGORY, "FALL", quarter)).isOne();
    }

    private static void complaint(long unit, String day, String source, String closed) throws SQLException {
        String number =
                ReportFacts.deviation(unit, LocalDate.parse(day), null, 1, "HSL", "COMPLAINT", "REPORTED", "NONE");
        Database.owner()
                .execute(
                        "update deviation set source = ?, closed_at = cast(? as date) + time '12:00' where number = ?",
                        source,
                        closed,
                        number);
    }

    /** Of clients and of relatives. */
    private static List<Integer> complaints(QuarterFigures figures, FigurePart part, Quarter quarter) {
        return List.of(figures.count(part, "CLIENT", quarter), figures.count(part, "RELATIVE", quarter));
    }

    private void checkTypes(QuarterFigures figures) throws SQLException {
        for (Quarter quarter : figures.quarters()) {
            CountTable table = figures.byUnitAndType(quarter);
            for (CountRow unit : table.rows()) {
                String where = "and cast(d.unit_id as text) = ? and coalesce(c.code, '-') ";
                assertThat(unit.counts())
                        .as(unit.label() + " " + quarter)
                        .containsExactly(
                                plain(quarter, where + "= 'FALL'", unit.key()),
                                plain(quarter, where + "= 'LAKEMEDEL'", unit.key()),
                                plain(quarter, where + "not in ('FALL', 'LAKEMEDEL')", unit.key()));
            }
            assertThat(table.grandTotal()).isEqualTo(figures.total(quarter));
        }
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
