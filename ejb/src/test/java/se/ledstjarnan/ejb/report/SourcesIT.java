package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** What features hand in to reports, against SQL written for the purpose. */
class SourcesIT extends ContainerTest {

    private static final int A_FEW = 6;
    private static final ReportPeriod NOTHING = ReportPeriod.ofYear(1999);
    private static final ReportPeriod YEAR = ReportPeriod.ofYear(2009);

    @Inject
    @Any
    private Instance<ReportSource> sources;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Test
    void everySourceSaysWhatItIsAndAsksAFewTimes() throws Exception {
        assertThat(sources.stream().map(ReportSource::code))
                .hasSizeGreaterThan(30)
                .doesNotHaveDuplicates();
        for (ReportSource source : sources) {
            assertThat(source.title()).as(source.code()).isNotBlank();
            assertThat(source.help()).as(source.code()).isNotBlank();
            assertThat(Statements.sentBy(em, () -> source.collect(ReportPeriod.ofYear(2026), ReportScope.ALL)))
                    .as(source.code())
                    .isLessThanOrEqualTo(A_FEW);
            CollectedBlock block = source.collect(ReportPeriod.ofYear(2026), ReportScope.ALL);
            assertThat(BlockJson.read(BlockText.of(block))).isEqualTo(block);
        }
    }

    @Test
    void aTimeWithNothingIsToldInWordsAndNeverAsANumber() throws Exception {
        long unit = ReportFacts.unit("Källtomma", ReportFacts.department("Källtomma avdelningen"));
        for (ReportSource source : sources) {
            for (ReportScope scope :
                    List.of(new ReportScope(unit, Set.of()), new ReportScope(unit, Set.of(LegalArea.LSS)))) {
                CollectedBlock block = source.collect(NOTHING, scope);
                assertThat(block.figures())
                        .as(source.code())
                        .allSatisfy(figure -> assertThat(figure.value() == null)
                                .as(figure.key())
                                .isEqualTo(figure.missing() != null));
                assertThat(block.figures())
                        .as(source.code())
                        .filteredOn(figure -> "%".equals(figure.unit()) || "dagar".equals(figure.unit()))
                        .allSatisfy(figure ->
                                assertThat(figure.value()).as(figure.key()).isNull());
                assertThat(block.notes()).doesNotContainNull();
            }
        }
    }

    /** What definitions that come with the product ask for is there. */
    @Test
    void definitionsAskForSourcesThatExist() throws Exception {
        Set<String> known = sources.stream().map(ReportSource::code).collect(Collectors.toSet());
        List<Object> asked = Database.owner()
                .column(
                        "select distinct unnest(string_to_array(c.sources, ',')) from report_definition_chapter c"
                                + " join report_definition d on d.id = c.definition_id where c.sources <> '' and d.changed_by_id is null");

        assertThat(asked).isNotEmpty().allSatisfy(code -> assertThat(known).contains((String) code));
        assertThat(Database.owner().number("select count(*) from report_definition where status = 'IN_FORCE'"))
                .isGreaterThanOrEqualTo(8);
    }

    @Test
    void oneCaseIsOne() throws Exception {
        long unit = ReportFacts.unit("Källensam", ReportFacts.department("Källensamma avdelningen"));
        ReportFacts.deviation(unit, LocalDate.of(2010, 3, 3), "FALL", 2);
        ReportPeriod year = ReportPeriod.ofYear(2010);
        ReportScope scope = new ReportScope(unit, Set.of());

        assertThat(counts("deviation.byCategory", "hsl", year, scope)).containsEntry("FALL", List.of(0, 1));
        assertThat(counts("deviation.overview", "streams", year, scope)).containsEntry("HSL", List.of(0, 1, 0, 1));
        assertThat(counts("deviation.byUnit", "units", year, scope)).containsEntry(String.valueOf(unit), List.of(0, 1));
        assertThat(counts("deviation.bySeverity", "severities", year, scope)).containsEntry("2", List.of(0, 1));
        assertThat(counts("deviation.bySource", "sources", year, scope)).containsEntry("STAFF", List.of(0, 1));
        assertThat(counts("deviation.overview", "streams", ReportPeriod.ofYear(2011), scope))
                .containsEntry("HSL", List.of(1, 0, 0, 1));
        assertThat(figures("deviation.culture", year, scope)).containsEntry("reports", BigDecimal.ONE);
    }

    @Test
    void casesAreWhatPlainSqlSays() throws Exception {
        long unit = ReportFacts.unit("Källbjörken", ReportFacts.department("Källavdelningen"));
        LocalDate day = LocalDate.of(2007, 1, 2);
        for (int i = 0; day.getYear() < 2010; i++, day = day.plusDays(11)) {
            String category = List.of("FALL", "LAKEMEDEL", "TRYCKSAR").get(i * i % 3);
            ReportFacts.deviation(unit, day, category, 1 + i % 4);
            ReportFacts.deviation(
                    unit, day, "BEMOTANDE", 1, "SOL", i % 3 == 0 ? "COMPLAINT" : "DEVIATION", "INVESTIGATING", "NONE");
        }
        ReportFacts.deviation(unit, LocalDate.of(2009, 5, 5), "FALL", 1, "HSL", "DEVIATION", "DUPLICATE", "NONE");
        ReportFacts.deviation(
                unit, LocalDate.of(2009, 5, 5), "BEMOTANDE", 1, "SOL", "DEVIATION", "INVESTIGATING", "LEX_SARAH");
        ReportScope scope = new ReportScope(unit, Set.of());

        check("deviation.byCategory", "hsl", scope, "DEVIATION", "d.area = 'HSL' and c.code = ?");
        check("deviation.byCategory", "social", scope, "DEVIATION", "d.area <> 'HSL' and c.code = ?");
        check("deviation.bySeverity", "severities", scope, "DEVIATION", "cast(d.severity as text) = ?");
        check("deviation.bySource", "sources", scope, "DEVIATION", "d.source = ?");
        check("deviation.byUnit", "units", scope, "DEVIATION", "cast(d.unit_id as text) = ?");
        check("complaint.bySource", "sources", scope, "COMPLAINT", "d.source = ?");
        check("complaint.themes", "themes", scope, "COMPLAINT", "c.code = ?");
        Map<String, List<Integer>> recurring = counts("deviation.themes", "recurring", YEAR, scope);
        assertThat(recurring).containsKeys("FALL", "BEMOTANDE");
        for (Map.Entry<String, List<Integer>> theme : recurring.entrySet()) {
            assertThat(theme.getValue())
                    .containsExactly(of(theme.getKey(), 2007), of(theme.getKey(), 2008), of(theme.getKey(), 2009));
        }
        Map<String, List<Integer>> social =
                counts("deviation.byCategory", "social", YEAR, new ReportScope(unit, Set.of(LegalArea.SOL)));
        assertThat(social).containsKey("BEMOTANDE");
        assertThat(block("deviation.byCategory", YEAR, new ReportScope(unit, Set.of(LegalArea.LSS)))
                        .tables())
                .isEmpty();
    }

    @Test
    void aUnitThatMovedOrClosedIsCountedWhereItStoodOnTheLastDay() throws Exception {
        long before = ReportFacts.department("Källföre");
        long after = ReportFacts.department("Källefter");
        long moved = ReportFacts.unit("Källflyttade", after);
        long closed = ReportFacts.unit("Källnedlagda", after);
        Database.owner()
                .execute(
                        "insert into unit_history (unit_id, name, parent_id, valid_from, valid_to) values (?, 'Källflyttade förr', ?, '2000-01-01', '2012-06-30')",
                        moved,
                        before);
        Database.owner().execute("update unit set valid_to = '2012-05-31' where id = ?", closed);
        ReportFacts.deviation(moved, LocalDate.of(2012, 2, 2), "FALL", 1);
        ReportFacts.deviation(moved, LocalDate.of(2012, 9, 9), "FALL", 1);
        ReportFacts.deviation(closed, LocalDate.of(2012, 3, 3), "FALL", 1);
        ReportPeriod year = ReportPeriod.ofYear(2012);
        ReportPeriod spring = new ReportPeriod(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 6, 30));

        CollectedTable units = block("deviation.byUnit", year, new ReportScope(after, Set.of()))
                .tables()
                .get(0);
        assertThat(units.counts().rows())
                .extracting(CountRow::label)
                .containsExactly("Källflyttade", "Källnedlagda (till och med 2012-05-31)");
        assertThat(units.counts().grandTotal()).isEqualTo(3);
        assertThat(units.counts().columns()).containsExactly("2011", "2012");
        CollectedTable earlier = block("deviation.byUnit", spring, new ReportScope(before, Set.of()))
                .tables()
                .get(0);
        assertThat(earlier.counts().rows()).extracting(CountRow::label).containsExactly("Källflyttade förr");
        assertThat(earlier.counts().columns()).containsExactly("jan–jun 2011", "jan–jun 2012");
        assertThat(counts("deviation.byUnit", "units", year, new ReportScope(before, Set.of())))
                .isEmpty();
    }

    @Test
    void authorityIsKeptApart() throws Exception {
        long own = operation("Källvården", false);
        long authority = operation("Källmyndigheten", true);
        long department = ReportFacts.department("Källdelade");
        for (long operation : List.of(own, authority)) {
            long unit = ReportFacts.unit("Källdelad " + operation, department);
            Database.owner().execute("update unit set operation_id = ? where id = ?", operation, unit);
            ReportFacts.deviation(unit, LocalDate.of(2013, 2, 2), "FALL", 1);
            ReportFacts.deviation(
                    unit, LocalDate.of(2013, 2, 2), "FALL", 1, "HSL", "COMPLAINT", "INVESTIGATING", "NONE");
        }
        ReportScope scope = new ReportScope(department, Set.of());
        for (String source : List.of("deviation.byOperation", "complaint.byOperation")) {
            assertThat(block(source, ReportPeriod.ofYear(2013), scope)
                            .tables()
                            .get(0)
                            .counts()
                            .rows())
                    .extracting(CountRow::group, CountRow::label)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple("Utförd vård och omsorg", "Källvården"),
                            org.assertj.core.api.Assertions.tuple("Myndighetsutövning", "Källmyndigheten"));
        }
    }

    private static long operation(String name, boolean authority) throws SQLException {
        return Database.owner()
                .number(
                        "insert into operation (name, authority, valid_from) values (?, ?, '2000-01-01') returning id",
                        name,
                        authority);
    }

    private void check(String source, String table, ReportScope scope, String kind, String row) throws SQLException {
        Map<String, List<Integer>> counts = counts(source, table, YEAR, scope);
        assertThat(counts).as(source).isNotEmpty();
        int sum = 0;
        for (Map.Entry<String, List<Integer>> each : counts.entrySet()) {
            assertThat(each.getValue())
                    .as(source + " " + each.getKey())
                    .containsExactly(
                            plain(scope, kind, row, each.getKey(), 2008), plain(scope, kind, row, each.getKey(), 2009));
            sum += each.getValue().get(1);
        }
        assertThat(sum).as(source).isPositive();
    }

    private static int plain(ReportScope scope, String kind, String row, String key, int year) throws SQLException {
        return (int) Database.owner()
                .number(
                        "select count(*) from deviation d left join category c on c.id = d.category_id where d.unit_id = ? and d.kind = ?"
                                + " and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH'"
                                + " and cast(d.reported_at at time zone 'Europe/Stockholm' as date) between ? and ? and "
                                + row,
                        scope.unitId(),
                        kind,
                        Date.valueOf(LocalDate.of(year, 1, 1)),
                        Date.valueOf(LocalDate.of(year, 12, 31)),
                        key);
    }

    private static int of(String category, int year) throws SQLException {
        return (int) Database.owner()
                .number(
                        "select count(*) from deviation d join category c on c.id = d.category_id join unit u on u.id = d.unit_id"
                                + " where u.name = 'Källbjörken' and c.code = ? and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH'"
                                + " and extract(year from d.reported_at at time zone 'Europe/Stockholm') = ?",
                        category,
                        year);
    }

    private CollectedBlock block(String code, ReportPeriod period, ReportScope scope) {
        return sources.stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow()
                .collect(period, scope);
    }

    private Map<String, List<Integer>> counts(String code, String table, ReportPeriod period, ReportScope scope) {
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        block(code, period, scope).tables().stream()
                .filter(each -> each.key().equals(table))
                .flatMap(each -> each.counts().rows().stream())
                .filter(row -> row.counts().stream().anyMatch(count -> count > 0))
                .forEach(row -> counts.put(row.key(), row.counts()));
        return counts;
    }

    private Map<String, BigDecimal> figures(String code, ReportPeriod period, ReportScope scope) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        block(code, period, scope).figures().forEach(figure -> figures.put(figure.key(), figure.value()));
        return figures;
    }
}
