package se.ledstjarnan.ejb.goal;

import java.io.Serializable;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * A feature with something that follows from goals, such as action plans. Given as SQL, so that the page of a goal stays few statements.
 * Implement as an {@code @ApplicationScoped} bean; the heading is the text {@code link.KIND} in the bundle of the pages of goals.
 */
public interface GoalLinks {

    /**
     * A query for what follows from the goal whose number is {@code :linkGoal}, of that which the person may read. Its columns: kind, title,
     * page (its path with parameters), note (its status or the like in words, or null).
     *
     * @return null where the person may read nothing of it
     */
    String sql(Scope scope);

    /** The values by name, beside that of the goal; features may share a name for the same value only. */
    Map<String, Object> parameters(Scope scope);

    /** One of them. @param note null for none */
    record GoalLink(String kind, String title, String page, String note) implements Serializable {}
}
