package se.ledstjarnan.ejb.statistics;

import static se.ledstjarnan.ejb.statistics.PivotSplit.AREA;
import static se.ledstjarnan.ejb.statistics.PivotSplit.CATEGORY;
import static se.ledstjarnan.ejb.statistics.PivotSplit.CAUSE;
import static se.ledstjarnan.ejb.statistics.PivotSplit.CHECK_KIND;
import static se.ledstjarnan.ejb.statistics.PivotSplit.EVENT_TYPE;
import static se.ledstjarnan.ejb.statistics.PivotSplit.GRADE;
import static se.ledstjarnan.ejb.statistics.PivotSplit.INDICATOR;
import static se.ledstjarnan.ejb.statistics.PivotSplit.LIST;
import static se.ledstjarnan.ejb.statistics.PivotSplit.MEASURE_KIND;
import static se.ledstjarnan.ejb.statistics.PivotSplit.MEASURE_STATUS;
import static se.ledstjarnan.ejb.statistics.PivotSplit.OPERATION;
import static se.ledstjarnan.ejb.statistics.PivotSplit.SERIOUSNESS;
import static se.ledstjarnan.ejb.statistics.PivotSplit.SEVERITY;
import static se.ledstjarnan.ejb.statistics.PivotSplit.SOURCE;
import static se.ledstjarnan.ejb.statistics.PivotSplit.SUBCATEGORY;
import static se.ledstjarnan.ejb.statistics.PivotSplit.UNIT;
import static se.ledstjarnan.ejb.statistics.PivotSplit.VERDICT;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.ejb.organisation.UnitLineage;

/**
 * Where figures come from: tables, the row that is counted, its moment, what it can be split by, and what it is called in a list.
 */
enum PivotBase {
    CASES(
            "deviation d",
            new Row("d.id", "d.reported_at", "d.unit_id", "d.number", "d.title"),
            Map.of(
                    CATEGORY, "cast(d.category_id as text)",
                    SUBCATEGORY, "cast(d.subcategory_id as text)",
                    SEVERITY, "cast(d.severity as text)",
                    EVENT_TYPE, "d.event_type",
                    CAUSE, "e.cause_area",
                    AREA, "d.area",
                    SOURCE, "d.source")),
    MEASURES(
            "measure m join deviation d on d.id = m.deviation_id",
            new Row("m.id", "m.created_at", "m.unit_id", "m.origin_number", "m.title"),
            Map.of(
                    CATEGORY, "cast(d.category_id as text)",
                    AREA, "d.area",
                    MEASURE_KIND, "m.kind",
                    MEASURE_STATUS, "m.status",
                    VERDICT, "m.verdict")),
    LEX_SARAH(
            "lex_sarah l",
            new Row("l.id", "l.received_at", "l.unit_id", "l.number", "l.title"),
            Map.of(GRADE, "l.grade", AREA, "l.area")),
    LEX_MARIA(
            "lex_maria l",
            new Row("l.id", "l.received_at", "l.unit_id", "l.number", "l.title"),
            Map.of(SERIOUSNESS, "l.seriousness")),
    CHECKS(
            "check_round r join check_list_version v on v.id = r.version_id",
            new Row("r.id", "r.ended_at", "r.unit_id", "cast(r.number as text)", "v.title"),
            Map.of(LIST, "cast(v.list_id as text)", CHECK_KIND, "r.kind")),
    OUTCOMES(
            "outcome o join indicator i on i.id = o.indicator_id",
            new Row(
                    "o.id",
                    "(cast(o.first_day as timestamp) at time zone 'Europe/Stockholm')",
                    "o.unit_id",
                    "cast(i.number as text)",
                    "i.name"),
            Map.of(INDICATOR, "cast(o.indicator_id as text)"));

    /** What a row is known by. */
    record Row(String id, String moment, String unit, String number, String title) {}

    private final String from;
    private final Row row;
    private final Map<PivotSplit, String> keys;

    PivotBase(String from, Row row, Map<PivotSplit, String> keys) {
        this.from = from;
        this.row = row;
        this.keys = new EnumMap<>(keys);
    }

    Row row() {
        return row;
    }

    /** The tables, with what the splits need beside them. */
    String from(PivotAsk ask) {
        StringBuilder tables = new StringBuilder(from);
        if (ask.organised() == OrganisedAs.NOW) {
            tables.append(" left join unit_now un on un.unit_id = ").append(row.unit());
        } else if (this == CASES) {
            tables.append(UnitLineage.THEN);
        }
        if (ask.splitsBy(CAUSE)) {
            tables.append(" join investigation_entry e on e.deviation_id = d.id and e.cause_area is not null");
        }
        if (ask.splitsBy(OPERATION)) {
            tables.append(" left join unit pu on pu.id = ").append(unit(ask));
        }
        return tables.toString();
    }

    /** The unit that a row is counted at. Of moved rows it is known of cases alone where they were then. */
    String unit(PivotAsk ask) {
        if (ask.organised() == OrganisedAs.NOW) {
            return "coalesce(un.now_id, " + row.unit() + ")";
        }
        return this == CASES ? UnitLineage.UNIT_THEN : row.unit();
    }

    /** The key of a split in SQL. */
    String key(PivotSplit split, PivotAsk ask) {
        if (split.isTime()) {
            return split.period(row.moment());
        }
        String key = switch (split) {
            case UNIT -> "cast(" + unit(ask) + " as text)";
            case OPERATION -> "cast(pu.operation_id as text)";
            default -> keys.get(split);
        };
        return "coalesce(" + key + ", '" + PivotSplit.NONE + "')";
    }

    /** What it can be split by, in the order in which it is offered. */
    Set<PivotSplit> splits() {
        Set<PivotSplit> splits = new LinkedHashSet<>();
        for (PivotSplit split : PivotSplit.values()) {
            if (keys.containsKey(split) || split.isTime() || split == UNIT || split == OPERATION) {
                splits.add(split);
            }
        }
        return splits;
    }
}
