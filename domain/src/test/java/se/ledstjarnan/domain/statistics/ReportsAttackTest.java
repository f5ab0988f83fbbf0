package se.ledstjarnan.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.report.CellName;
import se.ledstjarnan.domain.report.CellSums.UnitTree;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.report.CountedCells;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;
import se.ledstjarnan.domain.report.SafeFigures;
import se.ledstjarnan.domain.report.ToldBefore;

/**
 * Attacks made reports as they are handed upwards one after the other: the year's, its new version with what came late, the half-year's,
 * and one of a department, whose tables count the same events by law, category, unit and source.
 */
class ReportsAttackTest {

    private static final int THRESHOLD = 5;
    private static final ReportPeriod YEAR = ReportPeriod.ofYear(2025);
    private static final ReportPeriod FIRST_HALF =
            new ReportPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));
    private static final ReportPeriod SECOND_HALF =
            new ReportPeriod(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31));

    /** Departments 1 and 2, with units 11, 12 and 21, 22. */
    private static final UnitTree UNITS =
            new UnitTree(Map.of("Ett", 1L, "Två", 2L), tree(List.of(1L, 2L), List.of(11L, 12L), List.of(21L, 22L)));

    private static final String TAKEN_OVER = ReportScope.together(List.of(12L, 21L));

    private static Map<Long, List<Long>> tree(List<Long> top, List<Long> one, List<Long> two) {
        Map<Long, List<Long>> below = new LinkedHashMap<>(Map.of(1L, one, 2L, two));
        below.put(null, top);
        return below;
    }

    /** Categories 0 and 1 are of health care, 2 and 3 of social services. */
    private record Event(int category, long unit, int source, boolean late) {

        String area() {
            return category < 2 ? "HSL" : "SOCIAL";
        }
    }

    private record Release(ReportPeriod period, Long unit, Map<String, CollectedBlock> blocks, ToldBefore before) {

        SafeFigures.Of of() {
            return new SafeFigures.Of(unit == null ? null : unit.toString(), period);
        }

        Map<String, PublishedTable> shown() {
            return SafeFigures.of(blocks, THRESHOLD, of(), before);
        }

        boolean tells(String unit) {
            return shown().get("events/units").rows().stream()
                    .filter(row -> unit.equals(row.key()))
                    .allMatch(row -> row.cells().get(0).isShown());
        }
    }

    private static List<Event> random(Random random, int most) {
        List<Event> events = new ArrayList<>();
        for (int category = 0; category < 4; category++) {
            for (long unit : List.of(11L, 12L, 21L, 22L)) {
                for (int source = 0; source < 2; source++) {
                    for (boolean half : List.of(false, true)) {
                        int count = random.nextInt(5) > 0 ? 0 : random.nextInt(most + 1);
                        for (int i = 0; i < count; i++) {
                            events.add(new Event(category, unit, source, half));
                        }
                    }
                }
            }
        }
        return events;
    }

    private static CollectedTable table(
            String key,
            List<Event> events,
            ReportPeriod period,
            Map<String, String> within,
            String by,
            Map<String, String> groups,
            Function<Event, String> row) {
        List<CountRow> rows = groups.keySet().stream()
                .map(each -> new CountRow(
                        each, each, groups.get(each).isEmpty() ? null : groups.get(each), List.of((int) events.stream()
                                .filter(event -> row.apply(event).equals(each))
                                .count())))
                .toList();
        CountedCells cells = new CountedCells(by, List.of(new CountedCells.Column("deviation", within, period)));
        return new CollectedTable(key, key, key, new CountTable(List.of("Antal"), rows, false), true, null, cells);
    }

    private static Map<String, String> rows(String... keys) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String key : keys) {
            rows.put(key, "");
        }
        return rows;
    }

    /** @param unit the department that it is of; null for all */
    private static Map<String, CollectedBlock> blocks(List<Event> all, ReportPeriod period, Long unit) {
        List<Event> events = all.stream()
                .filter(in(period).and(event -> unit == null || event.unit() / 10 == unit))
                .toList();
        Map<String, String> scope = unit == null ? Map.of() : Map.of(CellName.UNIT, unit.toString());
        List<CollectedTable> tables = new ArrayList<>();
        tables.add(table("laws", events, period, scope, CellName.AREA, rows("HSL", "SOCIAL"), Event::area));
        for (String area : List.of("HSL", "SOCIAL")) {
            Map<String, String> within = new LinkedHashMap<>(scope);
            within.put(CellName.AREA, area);
            tables.add(table(
                    area,
                    events.stream().filter(event -> event.area().equals(area)).toList(),
                    period,
                    within,
                    CellName.CATEGORY,
                    area.equals("HSL") ? rows("0", "1") : rows("2", "3"),
                    event -> String.valueOf(event.category())));
        }
        tables.add(table(
                "sources", events, period, scope, "source", rows("0", "1"), event -> String.valueOf(event.source())));
        Map<String, String> units = new LinkedHashMap<>();
        IntStream.of(11, 12, 21, 22)
                .filter(id -> unit == null || id / 10 == unit)
                .forEach(id -> units.put(String.valueOf(id), id < 20 ? "Ett" : "Två"));
        tables.add(table("units", events, period, scope, CellName.UNIT, units, event -> String.valueOf(event.unit())));
        return Map.of("events", new CollectedBlock(tables, List.of(), List.of(), List.of()));
    }

    /** Unit 12 has since taken over unit 21. */
    private static Map<String, CollectedBlock> blocksAsNow(List<Event> events) {
        Map<String, String> units = new LinkedHashMap<>(Map.of("11", "Ett"));
        units.put(TAKEN_OVER, "Ett");
        units.put("22", "Två");
        CollectedTable table = table("units", events, YEAR, Map.of(), CountedCells.UNITS_NOW, units, event -> {
            String unit = String.valueOf(event.unit());
            return List.of(TAKEN_OVER.split("\\+")).contains(unit) ? TAKEN_OVER : unit;
        });
        return Map.of("events", new CollectedBlock(List.of(table), List.of(), List.of(), List.of()));
    }

    private static Predicate<Event> in(ReportPeriod period) {
        return event -> period.equals(YEAR) || event.late() == period.equals(SECOND_HALF);
    }

    /** One after the other, each knowing of those before it, or as if nothing had been told. */
    private static List<Release> releases(Random random, int most, boolean knowing) {
        List<Event> events = random(random, most);
        List<Event> corrected = new ArrayList<>(events);
        for (int i = random.nextInt(4); i > 0; i--) {
            corrected.add(new Event(random.nextInt(4), random.nextBoolean() ? 11 : 22, random.nextInt(2), true));
        }
        List<Release> releases = new ArrayList<>();
        add(releases, FIRST_HALF, null, events, knowing);
        add(releases, YEAR, null, events, knowing);
        add(releases, YEAR, 1L, events, knowing);
        add(releases, YEAR, null, corrected, knowing);
        add(releases, YEAR, null, blocksAsNow(corrected), knowing);
        return releases;
    }

    private static void add(
            List<Release> releases, ReportPeriod period, Long unit, List<Event> events, boolean knowing) {
        add(releases, period, unit, blocks(events, period, unit), knowing);
    }

    private static void add(
            List<Release> releases,
            ReportPeriod period,
            Long unit,
            Map<String, CollectedBlock> blocks,
            boolean knowing) {
        List<ToldBefore.Told> told = new ArrayList<>();
        for (Release release : knowing ? releases : List.<Release>of()) {
            told.addAll(SafeFigures.told(release.blocks(), release.of(), release.shown()));
        }
        releases.add(new Release(period, unit, blocks, new ToldBefore(told, UNITS)));
    }

    /** Knows every sum between reports too: of departments, of halves and of laws. */
    private static Reader reader(List<Release> releases) {
        Reader reader = new Reader(THRESHOLD);
        for (Release release : releases) {
            boolean last = release == releases.get(releases.size() - 1);
            Map<String, PublishedTable> shown = release.shown();
            SafeFigures.told(release.blocks(), release.of(), shown)
                    .forEach(told -> reader.reads(
                            told.counted(), told.shown(), UNITS.known(told.names()), release.unit() == null, !last));
        }
        for (String facet :
                List.of("", "|area=HSL", "|area=SOCIAL", "|category=0", "|category=1", "|category=2", "|category=3")) {
            String year = "deviation" + facet + "|";
            reader.knows(year + days(YEAR), List.of(year + days(FIRST_HALF), year + days(SECOND_HALF)));
        }
        for (long department : List.of(1L, 2L)) {
            reader.knows(
                    "deviation|unit=" + department + "|" + days(YEAR),
                    UNITS.below().get(department).stream()
                            .map(unit -> "deviation|unit=" + unit + "|" + days(YEAR))
                            .toList());
        }
        String taken = "deviation|unit=" + TAKEN_OVER + "|" + days(YEAR);
        reader.knows(
                taken,
                Stream.of(TAKEN_OVER.split("\\+"))
                        .map(unit -> "deviation|unit=" + unit + "|" + days(YEAR))
                        .toList());
        return reader;
    }

    private static String days(ReportPeriod period) {
        return period.from() + "/" + period.to();
    }

    @DisplayName("nothing hidden can be worked out from a report, its earlier version and other reports of the period")
    @ParameterizedTest(name = "up to {0} a cell")
    @CsvSource({"4, 30", "7, 60", "15, 60"})
    void nothingHiddenCanBeWorkedOut(int most, int times) {
        Random random = new Random(most);
        int hidden = 0;
        for (int i = 0; i < times; i++) {
            Reader reader = reader(releases(random, most, true));
            assertThat(reader.holes(true)).as("reports " + i).isEmpty();
            hidden += reader.hidden();
        }
        assertThat(hidden).as("hidden cells").isPositive();
    }

    @Test
    @DisplayName("what a unit has taken over is not told where that gives a small count away")
    void whatIsTakenOverGivesNothingAway() {
        Map<String, Integer> units = Map.of("11", 20, "12", 2, "13", 3, "21", 9, "22", 30);
        for (boolean knowing : List.of(true, false)) {
            Release first = new Release(
                    YEAR, null, counted(CellName.UNIT, units, Map.of()), new ToldBefore(List.of(), UnitTree.NONE));
            List<ToldBefore.Told> told = SafeFigures.told(first.blocks(), first.of(), first.shown());
            Release second = new Release(
                    YEAR,
                    12L,
                    counted("source", Map.of("0", 11), Map.of(CellName.UNIT, TAKEN_OVER)),
                    new ToldBefore(knowing ? told : List.of(), UnitTree.NONE));

            assertThat(first.tells("12")).isFalse();
            assertThat(first.tells("21")).isTrue();
            assertThat(second.tells("0")).as("knowing of the first: " + knowing).isEqualTo(!knowing);
            assertThat(reader(List.of(first, second)).holes(true).isEmpty()).isEqualTo(knowing);
        }
    }

    @Test
    @DisplayName("a report that is judged by itself is regarded before it is told, since it will be told as it is")
    void whatIsToComeIsRegarded() {
        Random random = new Random(11);
        int holes = 0;
        for (int i = 0; i < 40; i++) {
            List<Event> events = random(random, 7);
            Release first = alone(FIRST_HALF, events);
            Release coming = alone(SECOND_HALF, events);
            List<ToldBefore.Told> told = new ArrayList<>(told(first));
            Release unknowing = new Release(YEAR, null, blocks(events, YEAR, null), new ToldBefore(told, UNITS));
            told.addAll(told(coming));
            Release knowing = new Release(YEAR, null, blocks(events, YEAR, null), new ToldBefore(told, UNITS));

            assertThat(reader(List.of(first, coming, knowing)).holes(true))
                    .as("reports " + i)
                    .isEmpty();
            holes += reader(List.of(first, coming, unknowing)).holes(true).size();
        }
        assertThat(holes).as("holes where it is not regarded").isPositive();
    }

    private static Release alone(ReportPeriod period, List<Event> events) {
        return new Release(period, null, blocks(events, period, null), new ToldBefore(List.of(), UNITS));
    }

    private static List<ToldBefore.Told> told(Release release) {
        return SafeFigures.told(release.blocks(), release.of(), release.shown());
    }

    private static Map<String, CollectedBlock> counted(
            String by, Map<String, Integer> counts, Map<String, String> within) {
        List<CountRow> rows = counts.keySet().stream()
                .sorted()
                .map(key -> new CountRow(key, key, null, List.of(counts.get(key))))
                .toList();
        CountedCells cells = new CountedCells(by, List.of(new CountedCells.Column("deviation", within, YEAR)));
        CountTable table = new CountTable(List.of("Antal"), rows, false);
        CollectedTable counted = new CollectedTable("units", "units", "units", table, true, null, cells);
        return Map.of("events", new CollectedBlock(List.of(counted), List.of(), List.of(), List.of()));
    }

    @Test
    @DisplayName("the same reader finds holes where each report is made safe by itself")
    void readerFindsHolesWhereNothingIsKnownOfOthers() {
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < 25; i++) {
            found += reader(releases(random, 7, false)).holes(true).isEmpty() ? 0 : 1;
        }
        assertThat(found).as("reports with holes").isPositive();
    }
}
