package se.ledstjarnan.ejb.yearwheel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.yearwheel.WheelStep;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Puts what the features have of the steps together to one statement. */
@ApplicationScoped
class JpaSteering {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    @Any
    private Instance<SteeringPart> parts;

    /** Every step, in order. */
    List<Steering.Step> steps(int year, Scope scope) {
        List<String> queries = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("steerYear", year);
        parameters.put("steerFrom", Date.valueOf(LocalDate.of(year, 1, 1)));
        parameters.put("steerTo", Date.valueOf(LocalDate.of(year, 12, 31)));
        parameters.put("steerToday", Date.valueOf(scope.day()));
        for (SteeringPart part : parts) {
            String sql = part.sql(scope);
            if (sql != null) {
                queries.add("(" + sql + ")");
                parameters.putAll(part.parameters(scope));
            }
        }
        Map<WheelStep, Steering.Step> found = new EnumMap<>(WheelStep.class);
        List<?> rows = queries.isEmpty()
                ? List.of()
                : JpaNative.query(em, String.join(" union all ", queries), parameters)
                        .getResultList();
        rows.stream()
                .map(row -> step((Object[]) row))
                .forEach(step -> found.merge(step.step(), step, JpaSteering::sum));
        return Arrays.stream(WheelStep.values())
                .map(step -> found.getOrDefault(step, new Steering.Step(step, 0, 0, 0, null)))
                .toList();
    }

    private static Steering.Step step(Object[] row) {
        return new Steering.Step(
                WheelStep.valueOf((String) row[0]), whole(row[1]), whole(row[2]), whole(row[3]), (String) row[4]);
    }

    private static Steering.Step sum(Steering.Step one, Steering.Step other) {
        return new Steering.Step(
                one.step(),
                one.total() + other.total(),
                one.done() + other.done(),
                one.late() + other.late(),
                one.path() == null || one.total() == 0 && other.total() > 0 ? other.path() : one.path());
    }

    private static int whole(Object column) {
        return column == null ? 0 : ((Number) column).intValue();
    }
}
