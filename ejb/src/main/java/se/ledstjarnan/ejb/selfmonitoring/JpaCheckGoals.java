package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** The decided goals of a year that results of self-monitoring are indicators of. */
@ApplicationScoped
class JpaCheckGoals {

    static final String GOALS = """
            select g.number, g.title, i.name as indicator,
                case when i.source_key = 'CHECKS' then 0 else cast(substring(i.source_key from 12) as int) end as list
            from goal g join goal_indicator x on x.goal_id = g.id join indicator i on i.id = x.indicator_id
            where g.status = 'DECIDED' and :year between g.first_year and g.last_year and i.source = 'SYSTEM'
                and i.source_key ~ '^CHECK(S|_LIST_[0-9]{1,6})$' order by g.number, i.number limit 100""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    List<CheckGoal> of(int list, int year) {
        return new JpaTogether()
                .ask("goals", GOALS).with(Map.of("year", year)).answer(em).of("goals", JpaCheckGoals::goal).stream()
                        .filter(each -> each.isOf(list))
                        .toList();
    }

    static CheckGoal goal(JsonRow row) {
        return new CheckGoal(row.whole("list"), row.whole("number"), row.text("title"), row.text("indicator"));
    }
}
