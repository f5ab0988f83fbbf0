package se.ledstjarnan.ejb.yearwheel;

import java.util.Map;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * What one feature has of the steps in which the administration is steered. Given as SQL, so that the picture asks all features in one
 * statement. Implement as an {@code @ApplicationScoped} bean.
 */
public interface SteeringPart {

    /**
     * A query with a row for each step that the feature has something of: name of the
     * {@link se.ledstjarnan.domain.yearwheel.WheelStep}, how much there is of it in the year {@code :steerYear}, from {@code :steerFrom}
     * to {@code :steerTo}, how much of that is done, how much is late on {@code :steerToday}, path of its page. Counts of the whole
     * municipality, which tell of nobody.
     *
     * @return null where the person has nothing to do with it
     */
    String sql(Scope scope);

    /** The values by name, beside those of the days; features may share a name for the same value only. */
    default Map<String, Object> parameters(Scope scope) {
        return Map.of();
    }
}
