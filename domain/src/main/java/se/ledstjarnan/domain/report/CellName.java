package se.ledstjarnan.domain.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one count is called in every report and every version: what is counted, what it is narrowed to, and of which days:
 * "deviation|area=HSL|category=FALL|2026-01-01/2026-12-31".
 */
public record CellName(String counted, SortedMap<String, String> within, ReportPeriod period) {

    public static final String UNIT = "unit";
    public static final String AREA = "area";
    public static final String CATEGORY = "category";

    public CellName {
        within = Collections.unmodifiableSortedMap(new TreeMap<>(within));
    }

    public static CellName of(String counted, Map<String, String> within, ReportPeriod period) {
        return new CellName(counted, new TreeMap<>(within), period);
    }

    /** The same narrowed to this, or to this in place of what it was narrowed to. */
    public CellName with(String facet, String value) {
        SortedMap<String, String> narrowed = new TreeMap<>(within);
        narrowed.put(facet, value);
        return new CellName(counted, narrowed, period);
    }

    CellName without(String facet) {
        SortedMap<String, String> wider = new TreeMap<>(within);
        wider.remove(facet);
        return new CellName(counted, wider, period);
    }

    public CellName over(ReportPeriod other) {
        return new CellName(counted, within, other);
    }

    /** Empty for what is no such name. */
    public static Optional<CellName> parse(String text) {
        String[] parts = text.split("\\|");
        String[] days = parts[parts.length - 1].split("/");
        if (parts.length < 2 || days.length != 2) {
            return Optional.empty();
        }
        SortedMap<String, String> within = new TreeMap<>();
        for (int i = 1; i < parts.length - 1; i++) {
            int at = parts[i].indexOf('=');
            within.put(parts[i].substring(0, at), parts[i].substring(at + 1));
        }
        ReportPeriod period = new ReportPeriod(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        return Optional.of(new CellName(parts[0], within, period));
    }

    private static String bare(String text) {
        return text.replaceAll("[|=]", "-");
    }

    @Override
    public String toString() {
        StringBuilder name = new StringBuilder(bare(counted));
        within.forEach(
                (facet, value) -> name.append('|').append(facet).append('=').append(bare(value)));
        return name.append('|')
                .append(period.from())
                .append('/')
                .append(period.to())
                .toString();
    }
}
