package se.ledstjarnan.ejb.internalcontrol;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.internalcontrol.ControlAccess;
import se.ledstjarnan.domain.internalcontrol.PlanStatus;
import se.ledstjarnan.domain.internalcontrol.ResultMeaning;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.risk.RiskColour;
import se.ledstjarnan.ejb.risk.Level;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** Puts together a plan from the rows that were read of it. */
final class ControlRows {

    private static final int WHOLE = 100;

    private ControlRows() {}

    static PlanView plan(JsonRow row, JpaTogether.Answers found, Scope scope) {
        Map<Long, List<PlanView.Measure>> measures =
                grouped(found, "measures", each -> each.number("performance"), ControlRows::measure);
        Map<Long, List<PlanView.Cell>> cells =
                grouped(found, "cells", each -> each.number("moment_id"), each -> cell(each, measures));
        Map<LocalDate, List<PlanView.Outcome>> outcomes =
                grouped(found, "outcomes", each -> each.day("day"), ControlRows::outcome);
        Map<LocalDate, List<PlanView.After>> after =
                grouped(found, "after", each -> each.day("day"), ControlRows::after);
        return new PlanView(
                head(row),
                found.of("risks", ControlRows::risk),
                found.of("moments", each -> moment(each, cells.getOrDefault(each.number("id"), List.of()))),
                found.of(
                        "followUps",
                        each -> new PlanView.FollowUp(
                                each.day("day"),
                                each.text("words"),
                                each.text("by_name"),
                                each.moment("at"),
                                decision(each),
                                outcomes.getOrDefault(each.day("day"), List.of()),
                                after.getOrDefault(each.day("day"), List.of()))),
                found.of(
                        "proposed",
                        each -> new PlanView.Proposed(
                                each.text("number"),
                                each.text("event"),
                                each.text("unit"),
                                level(each, "product", each.whole("most")))),
                found.of("results", each -> new NamedChoice(each.number("id"), each.text("name"))),
                new PlanView.Rights(
                        ControlAccess.writes(scope), scope.has(Role.NAMNDSEKRETERARE), scope.has(Role.MEDARBETARE)),
                scope.day());
    }

    private static <K, V> Map<K, List<V>> grouped(
            JpaTogether.Answers found, String query, Function<JsonRow, K> key, Function<JsonRow, V> made) {
        return found.of(query, row -> Map.entry(key.apply(row), made.apply(row))).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static PlanView.Head head(JsonRow row) {
        return new PlanView.Head(
                row.number("version"),
                row.whole("number"),
                row.whole("for_year"),
                row.text("body"),
                new EmployeeName(row.number("owner_id"), row.text("owner"), null, null),
                row.constant(PlanStatus.class, "status"),
                decision(row),
                row.texts("days").stream().map(LocalDate::parse).toList());
    }

    private static PlanView.Decision decision(JsonRow row) {
        return row.day("decided_on") == null
                ? null
                : new PlanView.Decision(
                        row.text("decided_by_body"),
                        row.day("decided_on"),
                        row.text("decision_paragraph"),
                        row.text("decision_register_number"));
    }

    private static PlanView.RiskLine risk(JsonRow row) {
        int steps = row.whole("steps");
        int product = row.whole("probability") * row.whole("consequence");
        return new PlanView.RiskLine(
                row.whole("position"),
                row.text("process"),
                row.text("source"),
                row.is("readable"),
                row.text("event"),
                row.text("cause"),
                row.number("category_id"),
                row.text("category"),
                row.whole("probability"),
                row.text("likely"),
                row.whole("consequence"),
                row.text("severe"),
                steps,
                new Level(product, steps * steps, row.text("word"), row.constant(RiskColour.class, "colour")),
                row.text("existing"),
                row.text("added"),
                row.text("reason"),
                row.is("proposed"),
                whole(row, "after_product"));
    }

    private static PlanView.Moment moment(JsonRow row, List<PlanView.Cell> cells) {
        return new PlanView.Moment(
                row.number("id"),
                row.whole("position"),
                row.whole("risk_position"),
                row.text("words"),
                row.text("method"),
                row.text("sample"),
                months(row.text("months")),
                new EmployeeName(row.number("responsible_id"), row.text("responsible"), null, null),
                row.text("report_to"),
                whole(row, "list_number"),
                row.number("list_id"),
                row.text("list_title"),
                row.is("mine"),
                cells);
    }

    private static Set<Integer> months(String joined) {
        return Arrays.stream(joined.split(",")).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static PlanView.Cell cell(JsonRow row, Map<Long, List<PlanView.Measure>> measures) {
        Long performance = row.number("performance_id");
        return new PlanView.Cell(
                row.whole("for_month"),
                row.day("due"),
                row.constant(ResultMeaning.class, "meaning"),
                row.text("word"),
                row.day("done_on"),
                performance,
                row.text("words"),
                row.text("deviation"),
                row.text("by_name"),
                row.whole("rounds"),
                share(row),
                performance == null ? List.of() : measures.getOrDefault(performance, List.of()));
    }

    private static PlanView.Measure measure(JsonRow row) {
        return new PlanView.Measure(
                row.number("id"),
                row.text("title"),
                row.constant(MeasureStatus.class, "status"),
                row.day("next_date"),
                row.constant(EffectVerdict.class, "verdict"));
    }

    private static PlanView.Outcome outcome(JsonRow row) {
        return new PlanView.Outcome(
                row.whole("position"),
                row.whole("for_month"),
                row.constant(ResultMeaning.class, "meaning"),
                row.text("word"),
                row.day("done_on"),
                row.text("by_name"),
                row.text("words"),
                row.text("deviation"),
                row.whole("rounds"),
                share(row));
    }

    private static PlanView.After after(JsonRow row) {
        return new PlanView.After(row.whole("position"), level(row, "product", row.whole("most")), row.text("words"));
    }

    private static Level level(JsonRow row, String product, int most) {
        return new Level(row.whole(product), most, row.text("word"), row.constant(RiskColour.class, "colour"));
    }

    /** In whole per cent, never rounded up to all; null for nothing. */
    private static Integer share(JsonRow row) {
        Integer of = whole(row, "score_of");
        return of == null || of == 0 ? null : row.whole("score_right") * WHOLE / of;
    }

    private static Integer whole(JsonRow row, String column) {
        Long number = row.number(column);
        return number == null ? null : number.intValue();
    }
}
