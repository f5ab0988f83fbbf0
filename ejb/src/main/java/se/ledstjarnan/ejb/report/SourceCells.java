package se.ledstjarnan.ejb.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.report.CellName;
import se.ledstjarnan.domain.report.CountedCells;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;

/** Gives the cells of a source's tables their names: what is counted, of what unit, of which days. */
final class SourceCells {

    /** Headings and figures that say no more than that it is counted in the period. */
    private static final Set<String> PLAIN = Set.of("", "Inkomna", "received");

    /** Between what the columns count, where each counts its own. */
    private static final String EACH = ";";

    private static final Set<String> PLAIN_BEFORE = Set.of("before");

    /** Figures that tables have a heading for. */
    private static final Map<String, String> HEADINGS =
            Map.of("open", "Öppna vid periodens slut", "closed", "Avslutade", "decided", "Beslutade");

    private final String source;
    private final ReportPeriod period;
    private final ReportScope scope;
    private String counted;
    private String by;
    private List<String> within = List.of();

    SourceCells(String source, ReportPeriod period, ReportScope scope) {
        this.source = source;
        this.period = period;
        this.scope = scope;
    }

    void next(String what, String rows, String... narrowed) {
        counted = what;
        by = rows;
        within = List.of(narrowed);
    }

    void done() {
        next(null, null);
    }

    /** @param headings with their places for periods */
    CountedCells table(String key, List<String> headings) {
        List<CountedCells.Column> columns = new ArrayList<>();
        for (String heading : headings) {
            String bare = heading.replaceAll("\\{\\w+}", "").trim();
            boolean own = counted != null && counted.contains(EACH);
            String what = own ? counted.split(EACH)[columns.size()] : of(key, bare);
            columns.add(new CountedCells.Column(what, narrowed(within), days(heading)));
        }
        return named(columns);
    }

    /** Where there are as many narrowings as lines, each line has its own. */
    CountedCells series(String key, List<String> lines) {
        List<CountedCells.Column> columns = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean own = within.size() == lines.size();
            columns.add(new CountedCells.Column(
                    of(key, own ? "" : lines.get(i)), narrowed(own ? within.subList(i, i + 1) : within), period));
        }
        return named(columns);
    }

    String figure(String key) {
        boolean before = PLAIN_BEFORE.contains(key);
        String name = of(key, before ? "" : HEADINGS.getOrDefault(key, key));
        return CellName.of(name, narrowed(within), before ? period.yearBefore() : period)
                .toString();
    }

    private CountedCells named(List<CountedCells.Column> columns) {
        boolean units = CellName.UNIT.equals(by) && scope.organised() == OrganisedAs.NOW;
        CountedCells named = new CountedCells(units ? CountedCells.UNITS_NOW : by == null ? "row" : by, columns);
        done();
        return named;
    }

    private String of(String key, String what) {
        String whole = counted == null ? source + "." + key.replace('=', '-') : counted;
        return PLAIN.contains(what) ? whole : whole + "." + what;
    }

    private Map<String, String> narrowed(List<String> facets) {
        Map<String, String> all = new TreeMap<>();
        if (scope.unitId() != null) {
            all.put(CellName.UNIT, scope.knownAs());
        }
        if (!scope.areas().isEmpty()) {
            all.put(
                    CellName.AREA,
                    scope.areas().stream().map(Enum::name).sorted().collect(Collectors.joining("+")));
        }
        for (String facet : facets) {
            all.put(facet.substring(0, facet.indexOf('=')), facet.substring(facet.indexOf('=') + 1));
        }
        return all;
    }

    private ReportPeriod days(String heading) {
        if (heading.contains("{before2}")) {
            return period.yearBefore().yearBefore();
        }
        return heading.contains("{before}") ? period.yearBefore() : period;
    }
}
