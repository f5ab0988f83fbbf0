package se.ledstjarnan.ejb.report;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
                select x.unit_id from unit_now x join below b on b.id = x.now_id)""";

    private static final String EXISTED =
            "%1$s.valid_from <= :toDay and (%1$s.valid_to is null or %1$s.valid_to >= :fromDay)";

    private final ReportScope scope;
    private final boolean now;

    private SourceTokens(ReportScope scope) {
        this.scope = scope;
        this.now = scope.organised() == OrganisedAs.NOW;
    }

    static String fill(String sql, ReportScope scope) {
        SourceTokens tokens = new SourceTokens(scope);
        return TOKEN.matcher(sql).replaceAll(tokens::text);
    }

    /** All units whose things a report of the unit counts. */
    static String below(OrganisedAs as) {
        return as == OrganisedAs.NOW ? BELOW_NOW : BELOW_THEN;
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
            case "unit" -> scope.unitId() == null ? "true" : of + " in " + below(scope.organised());
            case "cases" -> scope.unitId() == null ? "true" : cases(of);
            case "placed" -> now ? join("unit_now xn on xn.unit_id = ", of, ".unit_id") : moved(of);
            case "at" -> now ? "xn.now_id" : "coalesce(xm.then_unit_id, " + of + ".unit_id)";
            case "there" -> there(of);
            case "own" -> now ? of + " in (select x.unit_id from unit_now x where x.now_id = u.id)" : of + " = u.id";
            case "key" ->
                now
                        ? "(select string_agg(cast(x.unit_id as text), '" + ReportScope.AND
                                + "' order by x.unit_id) from unit_now x where x.now_id = " + of + ".id)"
                        : "cast(" + of + ".id as text)";
            case "asof" -> now ? ":today" : ":toDay";
            default -> throw new IllegalArgumentException(token.group());
        };
    }

    private static String within(String column, String from, String end) {
        return "(" + column + " >= :" + from + " and " + column + " < :" + end + ")";
    }

    private static String join(String what, String of, String column) {
        return " join " + what + of + column + " ";
    }

    private static String moved(String of) {
        return " left" + join("case_moved xm on xm.deviation_id = ", of, ".id");
    }

    /** As it was then, a case that has been moved while it was open is where it was reported. */
    private String cases(String of) {
        if (now) {
            return of + ".unit_id in " + BELOW_NOW;
        }
        return "(" + of + ".unit_id in " + BELOW_THEN + " and " + of
                + ".id not in (select deviation_id from case_moved) or " + of
                + ".id in (select deviation_id from case_moved where then_unit_id in " + BELOW_THEN + "))";
    }

    private String there(String of) {
        String told = scope.unitId() == null ? "true" : of + ".id in " + below(scope.organised());
        if (!now) {
            return "(" + of + ".kind = 'UNIT' and " + EXISTED.formatted(of) + " and " + told + ")";
        }
        return "(" + of + ".kind = 'UNIT' and exists (select 1 from unit_now x where x.unit_id = " + of
                + ".id and x.now_id = " + of
                + ".id) and exists (select 1 from unit_now x join unit y on y.id = x.unit_id where x.now_id = " + of
                + ".id and "
                + EXISTED.formatted("y") + ") and " + told + ")";
    }
}
