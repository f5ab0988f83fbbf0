package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.analysis.CollectedPart;
import se.ledstjarnan.domain.analysis.FigureLack;
import se.ledstjarnan.domain.analysis.FigureSign;
import se.ledstjarnan.domain.analysis.FigureStanding;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** The frozen figures: however many they are, stored by two statements and read by one. */
@ApplicationScoped
class JpaFigures {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String STORE = """
            insert into collected_figure (round_id, part, figure_key, label, unit_id, goal_number, indicator_number, measured_in, value,
                missing, target, before, direction, gap, standing, sign, link)
            select :round, x.part, x.figure_key, x.label, x.unit_id, x.goal_number, x.indicator_number, x.measured_in, x.value,
                x.missing, x.target, x.before, x.direction, x.gap, x.standing, x.sign, x.link
            from jsonb_to_recordset(cast(:figures as jsonb)) as x(part text, figure_key text, label text, unit_id bigint, goal_number int,
                indicator_number int, measured_in text, value numeric, missing text, target numeric, before numeric, direction text,
                gap numeric, standing text, sign text, link text)""";

    private static final String ROWS = """
            select f.part, f.figure_key, f.label, u.name as unit, f.goal_number, f.indicator_number, f.measured_in, f.value, f.missing,
                f.target, f.before, f.direction, f.gap, f.standing, f.sign, f.link,
                (select p.position from focus_point p where p.round_id = f.round_id and p.part = f.part and p.figure_key = f.figure_key
                    and p.struck_because is null) as focus
            from collected_figure f left join unit u on u.id = f.unit_id
            where f.round_id = (select r.id from analysis_round r where r.number = :number)""";

    /** Deviations from goals and from what was allotted first, the largest on top, bad before good; then what has changed, then the rest. */
    private static final String ORDER = """
             order by case when f.standing = 'BAD' then 0 when f.standing = 'GOOD' then 1
                    when f.sign not in ('FEW', 'NOISE') then 2 else 3 end,
                case when f.part in ('INDICATOR', 'RESOURCE') then 0 else 1 end, abs(f.gap) desc nulls last, f.label, u.name nulls first, f.id""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    void replace(long round, List<FigureJudge> figures) {
        JpaNative.query(em, "delete from collected_figure where round_id = :round", Map.of("round", round))
                .executeUpdate();
        JsonArrayBuilder all = JSON.createArrayBuilder();
        figures.forEach(figure -> all.add(json(figure)));
        JpaNative.query(em, STORE, Map.of("round", round, "figures", all.build().toString()))
                .executeUpdate();
    }

    private static JsonObjectBuilder json(FigureJudge judged) {
        Gathered figure = judged.figure();
        JsonObjectBuilder row = JSON.createObjectBuilder();
        text(row, "part", figure.part().name());
        text(row, "figure_key", figure.key());
        text(row, "label", figure.label());
        number(row, "unit_id", figure.unitId() == null ? null : BigDecimal.valueOf(figure.unitId()));
        number(row, "goal_number", figure.goal() == null ? null : BigDecimal.valueOf(figure.goal()));
        number(row, "indicator_number", figure.indicator() == null ? null : BigDecimal.valueOf(figure.indicator()));
        text(row, "measured_in", figure.measuredIn());
        number(row, "value", figure.value());
        text(row, "missing", figure.lack() == null ? null : figure.lack().name());
        number(row, "target", figure.target());
        number(row, "before", figure.before());
        text(row, "direction", figure.direction().name());
        number(row, "gap", judged.gap());
        text(row, "standing", judged.standing().name());
        text(row, "sign", judged.sign().name());
        text(row, "link", figure.link());
        return row;
    }

    private static void text(JsonObjectBuilder row, String name, String value) {
        row.add(name, value == null ? JsonValue.NULL : Json.createValue(value));
    }

    private static void number(JsonObjectBuilder row, String name, BigDecimal value) {
        row.add(name, value == null ? JsonValue.NULL : Json.createValue(value));
    }

    /** A page of them, how many there are of each standing, and what has changed. */
    FigurePage page(int number, FigureFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("number", number);
        StringBuilder narrowed = new StringBuilder();
        if (filter.part() != null) {
            narrowed.append(" and f.part = :part");
            parameters.put("part", filter.part());
        }
        if (filter.standing() != null) {
            narrowed.append(" and f.standing = :standing");
            parameters.put("standing", filter.standing());
        }
        if (filter.unitId() != null) {
            narrowed.append(" and f.unit_id = :unit");
            parameters.put("unit", filter.unitId());
        }
        if (filter.changed()) {
            narrowed.append(" and f.sign not in ('FEW', 'NOISE')");
        }
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "rows",
                        ROWS + narrowed + ORDER + " limit " + FigureFilter.PAGE + " offset "
                                + (filter.page() - 1L) * FigureFilter.PAGE)
                .ask(
                        "counts",
                        "select f.part, f.standing, f.sign not in ('FEW', 'NOISE') as changed, count(*) as figures from collected_figure f"
                                + " where f.round_id = (select r.id from analysis_round r where r.number = :number) group by 1, 2, 3")
                .ask(
                        "found",
                        "select count(*) as figures from collected_figure f where f.round_id ="
                                + " (select r.id from analysis_round r where r.number = :number)" + narrowed)
                .ask(
                        "units",
                        "select distinct u.id, u.name from collected_figure f join unit u on u.id = f.unit_id where f.round_id ="
                                + " (select r.id from analysis_round r where r.number = :number) order by u.name")
                .with(parameters)
                .answer(em);
        return new FigurePage(
                found.of("rows", JpaFigures::row),
                found.of("found", row -> row.whole("figures")).get(0),
                filter.page(),
                found.of(
                        "counts",
                        row -> new FigurePage.Count(
                                row.constant(CollectedPart.class, "part"),
                                row.constant(FigureStanding.class, "standing"),
                                row.is("changed"),
                                row.whole("figures"))),
                found.of("units", row -> new FigurePage.Of(row.number("id"), row.text("name"))));
    }

    /** All of them, to set beside what would be collected now. */
    List<FigureRow> all(int number) {
        return new JpaTogether()
                .ask("rows", ROWS + " order by f.part, f.label, u.name nulls first, f.id")
                .with(Map.of("number", number))
                .answer(em)
                .of("rows", JpaFigures::row);
    }

    /** The one of that part and key; throws where there is none. */
    List<FigureRow> one(int number, CollectedPart part, String key) {
        return new JpaTogether()
                .ask("rows", ROWS + " and f.part = :part and f.figure_key = :key")
                .with(Map.of("number", number, "part", part, "key", key))
                .answer(em)
                .of("rows", JpaFigures::row);
    }

    static FigureRow row(JsonRow row) {
        return new FigureRow(
                row.constant(CollectedPart.class, "part"),
                row.text("figure_key"),
                row.text("label"),
                row.text("unit"),
                whole(row.number("goal_number")),
                whole(row.number("indicator_number")),
                row.text("measured_in"),
                row.decimal("value"),
                row.constant(FigureLack.class, "missing"),
                row.decimal("target"),
                row.decimal("before"),
                row.constant(Direction.class, "direction"),
                row.decimal("gap"),
                row.constant(FigureStanding.class, "standing"),
                row.constant(FigureSign.class, "sign"),
                row.text("link"),
                whole(row.number("focus")));
    }

    private static Integer whole(Long number) {
        return number == null ? null : Math.toIntExact(number);
    }
}
