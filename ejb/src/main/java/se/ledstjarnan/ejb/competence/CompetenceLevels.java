package se.ledstjarnan.ejb.competence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** What levels staff were found to have, by what is demanded. */
@ApplicationScoped
class CompetenceLevels extends CountedSource {

    /** The latest of each person by the last day, of those who work there then. */
    private static final String LATEST = """
            select cast(r.id as text), r.name, x.level_rank, count(*)
            from (select distinct on (s.employee_id, s.requirement_id) s.employee_id, s.requirement_id, s.level_rank from competence_assessment s
                where s.done_on <= :toDay order by s.employee_id, s.requirement_id, s.done_on desc, s.id desc) x
            join competence_requirement r on r.id = x.requirement_id and (r.ended_on is null or r.ended_on >= :toDay)
            where x.level_rank is not null and exists (select 1 from employment m where m.employee_id = x.employee_id and m.valid_from <= :toDay
                and (m.valid_to is null or m.valid_to >= :toDay) and {unit:m.unit_id})
            group by r.id, r.name, x.level_rank order by r.name, r.id""";

    CompetenceLevels() {
        super("competence.levels");
    }

    @Override
    protected void fill(SourceBlock block) {
        List<Object[]> levels = block.asked("select rank, name from competence_level order by rank");
        Map<String, CountRow> rows = new LinkedHashMap<>();
        Map<Integer, Integer> places = new HashMap<>();
        for (Object[] level : levels) {
            places.put(((Number) level[0]).intValue(), places.size());
        }
        for (Object[] found : block.asked(LATEST)) {
            List<Integer> counts = new ArrayList<>(
                    rows.containsKey((String) found[0])
                            ? rows.get((String) found[0]).counts()
                            : Collections.nCopies(levels.size(), 0));
            counts.set(places.get(((Number) found[2]).intValue()), ((Number) found[3]).intValue());
            rows.put((String) found[0], new CountRow((String) found[0], (String) found[1], null, counts));
        }
        List<String> columns = levels.stream().map(level -> (String) level[1]).toList();
        block.people(true)
                .rowsAt("/competence/overview.xhtml")
                .table("levels", new CountTable(columns, List.copyOf(rows.values()), false));
    }
}
