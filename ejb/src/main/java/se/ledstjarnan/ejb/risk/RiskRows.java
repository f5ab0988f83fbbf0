package se.ledstjarnan.ejb.risk;

import java.util.List;
import se.ledstjarnan.domain.risk.RiskColour;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** What the pages of risks have in common: their scale. */
final class RiskRows {

    private RiskRows() {}

    /** Asks for the scale. @param where which of {@code risk_scale s} */
    static JpaTogether scales(JpaTogether together, String where) {
        return together.ask("scales", """
                        select s.*, e.given_name || ' ' || e.family_name as made_by from risk_scale s
                        left join employee e on e.id = s.made_by_id where\s""" + where + " order by s.steps, s.family, s.version_no")
                .ask(
                        "steps",
                        "select w.* from risk_scale_step w join risk_scale s on s.id = w.scale_id where " + where
                                + " order by w.level")
                .ask("classes", """
                        select c.*, lead(c.lowest, 1, s.steps * s.steps + 1) over (partition by s.id order by c.lowest) - 1 as highest
                        from risk_scale_class c join risk_scale s on s.id = c.scale_id where\s""" + where + " order by c.lowest");
    }

    static List<ScaleView> scales(JpaTogether.Answers found) {
        return found.of("scales", row -> scale(row, found));
    }

    private static ScaleView scale(JsonRow row, JpaTogether.Answers found) {
        long id = row.number("id");
        return new ScaleView(
                id,
                row.whole("family"),
                row.whole("version_no"),
                row.text("name"),
                row.whole("steps"),
                row.whole("proposed_from"),
                steps(found, id, "PROBABILITY"),
                steps(found, id, "CONSEQUENCE"),
                found.of("classes", each -> each).stream()
                        .filter(each -> each.number("scale_id") == id)
                        .map(each -> new ScaleView.Group(
                                each.whole("lowest"),
                                each.whole("highest"),
                                each.text("word"),
                                each.constant(RiskColour.class, "colour")))
                        .toList(),
                row.moment("made_at"),
                row.text("made_by"));
    }

    private static List<ScaleView.Step> steps(JpaTogether.Answers found, long scale, String axis) {
        return found.of("steps", each -> each).stream()
                .filter(each ->
                        each.number("scale_id") == scale && each.text("axis").equals(axis))
                .map(each -> new ScaleView.Step(each.whole("level"), each.text("word"), each.text("description")))
                .toList();
    }
}
