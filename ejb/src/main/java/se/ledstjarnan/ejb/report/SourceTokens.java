package se.ledstjarnan.ejb.report;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.report.ReportScope;

/**
 * What stands for days and units in the statements of sources.
 *
 * <p>{@code {now:x}}, {@code {before:x}}, {@code {before2:x}} and {@code {both:x}}: a moment in the period, in the same days of the year
 * before or two before, in the period or the year before; {@code {day:x}}: a date in the period. {@code {area:x}}: a law that the report
 * tells of.
 *
 * <p>Units as the report is organised: {@code {unit:x}} one that it tells of; {@code {cases:d}} a case of one; {@code {placed:d}} joins
 * case d with what {@code {at:d}} needs to name its unit; {@code {there:u}} one that is told of whether or not it had anything;
 * {@code {own:x}} a unit whose things are unit u's; {@code {key:u}} what unit u is known by; {@code {asof:day}} the day that names and
 * places are of.
 */
final class SourceTokens {

    private static final Pattern TOKEN = Pattern.compile("\\{(\\w+):([^}]+)}");

    /** The unit and all under it, as they stood on the last day; one that was closed within the period still belongs there. */
    private static final String BELOW_THEN = """
            (with recursive below(id) as (select cast(:unit as bigint) union select u.id from unit u
                left join unit_history h on h.unit_id = u.id and :toDay between h.valid_from and h.valid_to
                join below b on b.id = coalesce(h.parent_id, u.parent_id)) select id from below)""";

    /** The unit and all under it today, with all whose history they go on with. */
    private static final String BELOW_NOW = """
            (with recursive below(id) as (select cast(:unit as bigint) union select u.id from unit u join below b on b.id = u.parent_id)
                select id from below where id not in (select unit_id from %1$s) union
                select g.unit_id from %1$s join below b on b.id = g.now_id)""";

    private static final String EXISTED =
            "%1$s.valid_from <= :toDay and (%1$s.valid_to is null or %1$s.valid_to >= :fromDay)";

    private final ReportScope scope;
    private final boolean now;

    /** The few units that have gone over, written out: who goes on with whom is found step by step, and once is enough. */
    private final Map<Long, Long> over;

    private SourceTokens(ReportScope scope) {
        this.scope = scope;
        this.now = scope.organised() == OrganisedAs.NOW;
        this.over = new TreeMap<>(scope.succession().now());
    }

    /** As rows. */
    private String gone() {
        String rows = over.entrySet().stream()
                .map(unit -> "(cast(" + unit.getKey() + " as bigint), cast(" + unit.getValue() + " as bigint))")
                .collect(Collectors.joining(", "));
        String none = "select cast(null as bigint), cast(null as bigint) where false";
        return "(" + (over.isEmpty() ? none : "values " + rows) + ") g(unit_id, now_id)";
    }

    /** The unit that goes on with the one in the column. */
    private String goesOn(String column) {
        return choice(column, over, column);
    }

    /** All units that a unit of today has the history of. */
    private String key(String column) {
        Map<Long, Set<Long>> together = new TreeMap<>();
        over.forEach((old, today) -> together.computeIfAbsent(today, unit -> new TreeSet<>(Set.of(unit)))
                .add(old));
        Map<Long, String> names = new TreeMap<>();
        together.forEach((today, units) -> names.put(today, "'" + ReportScope.together(units) + "'"));
        return choice(column, names, "cast(" + column + " as text)");
    }

    private static String choice(String column, Map<Long, ?> values, String otherwise) {
        return values.isEmpty()
                ? otherwise
                : values.entrySet().stream()
                        .map(each -> " when " + each.getKey() + " then " + each.getValue())
                        .collect(Collectors.joining("", "(case " + column, " else " + otherwise + " end)"));
    }

    static String fill(String sql, ReportScope scope) {
        SourceTokens tokens = new SourceTokens(scope);
        return TOKEN.matcher(sql).replaceAll(tokens::text);
    }

    private String text(MatchResult token) {
        String of = token.group(2);
        return switch (token.group(1)) {
            case "now" -> within(of, "fromAt", "endAt");
            case "before" -> within(of, "beforeAt", "beforeEnd");
            case "before2" -> within(of, "before2At", "before2End");
            case "both" -> "(" + within(of, "beforeAt", "beforeEnd") + " or " + within(of, "fromAt", "endAt") + ")";
            case "day" -> of + " between :fromDay and :toDay";
            case "area" -> scope.areas().isEmpty() ? "true" : of + " in :areas";
            case "unit" -> scope.unitId() == null ? "true" : of + " in " + below();
            case "cases" -> scope.unitId() == null ? "true" : cases(of);
            case "placed" -> now ? " " : " left join case_moved xm on xm.deviation_id = " + of + ".id ";
            case "at" -> now ? goesOn(of + ".unit_id") : "coalesce(xm.then_unit_id, " + of + ".unit_id)";
            case "there" -> there(of);
            case "own" -> (now ? goesOn(of) : of) + " = u.id";
            case "key" -> key(of + ".id");
            case "asof" -> now ? ":today" : ":toDay";
            default -> throw new IllegalArgumentException(token.group());
        };
    }

    private static String within(String column, String from, String end) {
        return "(" + column + " >= :" + from + " and " + column + " < :" + end + ")";
    }

    private String below() {
        return now ? BELOW_NOW.formatted(gone()) : BELOW_THEN;
    }

    /** As it was then, a case that has been moved while it was open is where it was reported. */
    private String cases(String of) {
        if (now) {
            return of + ".unit_id in " + below();
        }
        return "(" + of + ".unit_id in " + BELOW_THEN + " and " + of
                + ".id not in (select deviation_id from case_moved) or " + of
                + ".id in (select deviation_id from case_moved where then_unit_id in " + BELOW_THEN + "))";
    }

    private String there(String of) {
        String told = scope.unitId() == null ? "true" : of + ".id in " + below();
        String existed = EXISTED.formatted(of);
        if (now) {
            existed = goesOn(of + ".id") + " = " + of + ".id and (" + existed + " or exists (select 1 from " + gone()
                    + " join unit y on y.id = g.unit_id where g.now_id = " + of + ".id and " + EXISTED.formatted("y")
                    + "))";
        }
        return "(" + of + ".kind = 'UNIT' and " + existed + " and " + told + ")";
    }
}
