package se.ledstjarnan.ejb.statistics;

import java.util.Set;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** What can be counted or measured. A measure is a line here: what it is taken from, which rows, and how they become one figure. */
public enum PivotMeasure {
    DEVIATIONS(PivotBase.CASES, "d.kind in ('DEVIATION', 'MISCONDUCT')", Sort.COUNT, null),
    COMPLAINTS(PivotBase.CASES, "d.kind = 'COMPLAINT'", Sort.COUNT, null),
    GOOD_PRACTICE(PivotBase.CASES, "d.kind = 'GOOD_PRACTICE'", Sort.COUNT, null),
    FIRST_ACTION(
            PivotBase.CASES, "d.first_action_at is not null", Sort.MEDIAN, hours("d.first_action_at", "d.reported_at")),
    FEEDBACK(PivotBase.CASES, "d.feedback_at is not null", Sort.MEDIAN, days("d.feedback_at", "d.reported_at")),
    CLOSED(
            PivotBase.CASES,
            "d.closed_at is not null and d.import_id is null",
            Sort.MEDIAN,
            days("d.closed_at", "d.reported_at")),
    MEASURES(PivotBase.MEASURES, "m.status <> 'CANCELLED'", Sort.COUNT, null),
    EFFECT(
            PivotBase.MEASURES,
            "m.verdict is not null",
            Sort.SHARE,
            "case when m.verdict = 'ACHIEVED' then 1 else 0 end, 1"),
    LEX_SARAH(PivotBase.LEX_SARAH, "true", Sort.COUNT, null),
    LEX_MARIA(PivotBase.LEX_MARIA, "true", Sort.COUNT, null),
    CHECKS(PivotBase.CHECKS, "r.status = 'SIGNED'", Sort.COUNT, null),
    CHECK_RESULT(PivotBase.CHECKS, "r.status = 'SIGNED' and r.score_of > 0", Sort.SHARE, "r.score_right, r.score_of"),
    INDICATORS(PivotBase.OUTCOMES, "o.value is not null", Sort.MEAN, "o.value");

    /** How rows become a figure. */
    public enum Sort {
        COUNT,
        /** The middle one, since a few that took very long would lift a mean. */
        MEDIAN,
        /** In percent of what could have been right. */
        SHARE,
        MEAN
    }

    private final PivotBase base;
    private final String where;
    private final Sort sort;
    private final String value;

    PivotMeasure(PivotBase base, String where, Sort sort, String value) {
        this.base = base;
        this.where = where;
        this.sort = sort;
        this.value = value;
    }

    private static String hours(String to, String from) {
        return "extract(epoch from " + to + " - " + from + ") / 3600";
    }

    private static String days(String to, String from) {
        return "extract(epoch from " + to + " - " + from + ") / 86400";
    }

    PivotBase base() {
        return base;
    }

    String where() {
        return where;
    }

    public Sort sort() {
        return sort;
    }

    public boolean isCount() {
        return sort == Sort.COUNT;
    }

    /** What it can be split by; a case may have several causes, so that only counts of cases are split by them. */
    public Set<PivotSplit> splits() {
        Set<PivotSplit> splits = base.splits();
        if (!isCount()) {
            splits.remove(PivotSplit.CAUSE);
        }
        return splits;
    }

    /** Outcomes of different indicators are different things, which have no mean. */
    public boolean hasTotals() {
        return this != INDICATORS;
    }

    /** One or two columns beside the keys, that the figure is made of. */
    String parts() {
        String made = value == null ? "1" : value;
        return sort == Sort.SHARE ? made.replaceFirst(",([^,]*)$", " as x,$1 as y") : made + " as x, 1 as y";
    }

    /** The figure in SQL; without a split by cause no row stands twice. */
    String figure(boolean several) {
        return switch (sort) {
            case COUNT -> several ? "count(distinct f.id)" : "count(*)";
            case MEDIAN -> "percentile_cont(0.5) within group (order by f.x)";
            case SHARE -> "sum(f.x) * 100.0 / sum(f.y)";
            case MEAN -> "avg(f.x)";
        };
    }

    /** Whether the reader is told of it at all. */
    public boolean isFor(Scope scope) {
        return switch (this) {
            case LEX_SARAH -> scope.has(Role.SOCIALCHEF) || scope.has(Role.KVALITETSSAMORDNARE);
            case LEX_MARIA -> scope.has(Role.SOCIALCHEF) || scope.has(Role.MAS);
            default -> true;
        };
    }

    /** Whether the reader may open the rows; who may not is told no small counts either. */
    public boolean opensRows(Scope scope) {
        return this != LEX_SARAH || scope.has(Role.SOCIALCHEF) || scope.has(AppointmentKind.LEX_SARAH_RECEIVER);
    }
}
