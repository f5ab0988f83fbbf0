package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.goal.SeriesOutcome;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Goals with their indicators: level, direction and forecast apart. */
@ApplicationScoped
class GoalOutcomeSource extends CountedSource {

    /** Those decided that hold in the last year, with each of their indicators. */
    private static final String GOALS = """
            select g.number, g.title, g.unit_id, coalesce(u.name, 'Hela förvaltningen'), gi.indicator_id
            from goal g left join unit u on u.id = g.unit_id left join goal_indicator gi on gi.goal_id = g.id
            where g.status <> 'DRAFT' and extract(year from cast(:toDay as date)) between g.first_year and g.last_year
                and (g.ended_on is null or g.ended_on >= :fromDay) and {unit:g.unit_id}
            order by g.number, gi.indicator_id""";

    @Inject
    private JpaSeries series;

    GoalOutcomeSource() {
        super("goal.outcomes");
    }

    @Override
    protected void fill(SourceBlock block) {
        int year = block.period().to().getYear();
        List<Object[]> goals = block.asked(GOALS);
        Map<Long, List<SeriesOutcome>> measured = series
                .find("exists (select 1 from goal_indicator gi where gi.indicator_id = i.id)", Map.of(), year - 3, year)
                .stream()
                .collect(Collectors.groupingBy(each -> each.about().id()));
        SeriesWords words = new SeriesWords(block, series.levels(), block.period());
        Map<Object, List<List<String>>> rows = new LinkedHashMap<>();
        Map<Object, String> titles = new LinkedHashMap<>();
        for (Object[] goal : goals) {
            List<SeriesOutcome> all =
                    goal[4] == null ? List.of() : measured.getOrDefault(((Number) goal[4]).longValue(), List.of());
            titles.put(goal[0], "M-" + goal[0] + " " + goal[1] + " (" + goal[3] + ")");
            List<List<String>> own = rows.computeIfAbsent(goal[0], none -> new ArrayList<>());
            of(all, goal[2]).forEach(each -> own.add(words.row((String) goal[3], each)));
        }
        block.rowsAt("/goal/goals.xhtml?year=" + year).table("levels", words.levels());
        rows.forEach((goal, texts) -> {
            if (texts.isEmpty()) {
                block.say(block.word("none").formatted(titles.get(goal)));
            } else {
                block.list("goals", goal, titles.get(goal), texts);
            }
        });
        block.note(rows.isEmpty() ? "goals.none" : "apart");
    }

    /** What is measured for the goal's own unit, else for the whole, else for every unit that measures it. */
    private static List<SeriesOutcome> of(List<SeriesOutcome> all, Object unit) {
        Long own = unit == null ? null : ((Number) unit).longValue();
        List<SeriesOutcome> exact =
                all.stream().filter(each -> Objects.equals(each.unitId(), own)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        List<SeriesOutcome> whole =
                all.stream().filter(each -> each.unitId() == null).toList();
        return whole.isEmpty() ? all : whole;
    }
}
