package se.ledstjarnan.domain.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.ledstjarnan.domain.statistics.CellNames;
import se.ledstjarnan.domain.statistics.SafeTables;

/**
 * Sums that no table shows but every reader knows: a year is its halves and quarters, social services are SoL and LSS, and what is
 * under a unit is what each unit there has.
 */
public final class CellSums {

    private static final String SOCIAL = "SOCIAL";

    /** Between what is counted together. */
    private static final String PLUS = "+";

    /** Stands nowhere: what there is beside the parts that are told. */
    private static final String REST = "?";

    /** Units known by name and number, and what is right under each; those on top under null. */
    public record UnitTree(Map<String, Long> byName, Map<Long, List<Long>> below) {

        public static final UnitTree NONE = new UnitTree(Map.of(), new HashMap<>());

        /** Units in a table's group are the unit that the group is named after, where that is one alone. */
        public CellNames known(CellNames names) {
            return (kind, row, column) -> {
                String name = names.name(kind, row, column);
                return name == null || !name.contains(CountedCells.GROUP)
                        ? name
                        : CellName.parse(name).map(this::numbered).orElse(name);
            };
        }

        private String numbered(CellName name) {
            String unit = name.within().getOrDefault(CellName.UNIT, "");
            Long id = unit.startsWith(CountedCells.GROUP) ? byName.get(unit.substring(1)) : null;
            return (id == null ? name : name.with(CellName.UNIT, id.toString())).toString();
        }
    }

    private final SafeTables safe;
    private final Set<String> names;
    private final UnitTree units;

    private CellSums(SafeTables safe, Set<String> names, UnitTree units) {
        this.safe = safe;
        this.names = names;
        this.units = units;
    }

    /** @param names of all cells, of today and from before */
    public static void tie(SafeTables safe, Set<String> names, UnitTree units) {
        CellSums sums = new CellSums(safe, new HashSet<>(names), units);
        names.stream().sorted().forEach(name -> CellName.parse(name).ifPresent(sums::tie));
        sums.tieTakenOver();
    }

    private void tie(CellName whole) {
        for (List<ReportPeriod> periods : within(whole.period())) {
            tie(whole, periods.stream().map(whole::over).toList(), false);
        }
        if (whole.counted().contains(PLUS)) {
            tie(
                    whole,
                    Arrays.stream(whole.counted().split(Pattern.quote(PLUS)))
                            .map(each -> CellName.of(each, whole.within(), whole.period()))
                            .toList(),
                    false);
        }
        String area = whole.within().get(CellName.AREA);
        String category = whole.within().get(CellName.CATEGORY);
        if (area == null && (category == null || category.equals(CountedCells.NONE))) {
            tie(whole, areas(whole, "HSL", SOCIAL), true);
            tie(whole, areas(whole, "HSL", "SOL", "LSS"), true);
        } else if (SOCIAL.equals(area)) {
            tie(whole, areas(whole, "SOL", "LSS"), false);
        }
        Long unit = number(whole.within().get(CellName.UNIT));
        List<Long> below = units.below().getOrDefault(unit, List.of());
        tie(
                whole,
                below.stream()
                        .map(id -> whole.with(CellName.UNIT, id.toString()))
                        .toList(),
                true);
    }

    /** What units that are counted together have is what each of them had, and what some of them have together. */
    private void tieTakenOver() {
        Map<CellName, List<CellName>> together = new HashMap<>();
        names.stream().sorted().flatMap(name -> CellName.parse(name).stream()).forEach(cell -> {
            if (units(cell).size() > 1) {
                together.computeIfAbsent(cell.without(CellName.UNIT), none -> new ArrayList<>())
                        .add(cell);
            }
        });
        together.values()
                .forEach(cells -> cells.forEach(whole -> {
                    safe.sum(whole.toString(), each(whole, units(whole)));
                    for (CellName part : cells) {
                        Set<String> left = new TreeSet<>(units(whole));
                        if (!part.equals(whole) && left.containsAll(units(part))) {
                            left.removeAll(units(part));
                            List<String> parts = new ArrayList<>(each(whole, left));
                            parts.add(part.toString());
                            safe.sum(whole.toString(), parts);
                        }
                    }
                }));
    }

    private static Set<String> units(CellName cell) {
        String units = cell.within().getOrDefault(CellName.UNIT, "");
        return new TreeSet<>(List.of(units.split(Pattern.quote(ReportScope.AND))));
    }

    private static List<String> each(CellName cell, Set<String> units) {
        return units.stream()
                .map(unit -> cell.with(CellName.UNIT, unit).toString())
                .toList();
    }

    private static Long number(String unit) {
        return unit != null && unit.matches("\\d{1,18}") ? Long.valueOf(unit) : unit == null ? null : Long.valueOf(-1);
    }

    private static List<CellName> areas(CellName whole, String... areas) {
        return Arrays.stream(areas).map(area -> whole.with(CellName.AREA, area)).toList();
    }

    /** @param more whether there may be something beside the parts, such as what has no area */
    private void tie(CellName whole, List<CellName> parts, boolean more) {
        List<String> texts = parts.stream().map(CellName::toString).toList();
        if (texts.stream().noneMatch(names::contains)) {
            return;
        }
        safe.sum(whole.toString(), texts);
        if (more) {
            List<String> wider = new ArrayList<>(texts);
            wider.add(whole + REST);
            safe.sum(whole.toString(), wider);
        }
    }

    /** The ways in which calendar periods make up this one. */
    private static List<List<ReportPeriod>> within(ReportPeriod period) {
        Map<Integer, List<Integer>> ways = new HashMap<>();
        ways.put(12, List.of(6, 3));
        ways.put(6, List.of(3));
        ways.put(3, List.of(1));
        LocalDate from = period.from();
        return ways.keySet().stream()
                .filter(months -> from.getDayOfMonth() == 1
                        && (from.getMonthValue() - 1) % months == 0
                        && period.to().equals(from.plusMonths(months).minusDays(1)))
                .flatMap(months -> ways.get(months).stream()
                        .map(each -> Stream.iterate(from, day -> day.plusMonths(each))
                                .limit(months / each)
                                .map(day -> new ReportPeriod(
                                        day, day.plusMonths(each).minusDays(1)))
                                .toList()))
                .toList();
    }
}
