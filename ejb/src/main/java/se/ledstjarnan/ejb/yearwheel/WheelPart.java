package se.ledstjarnan.ejb.yearwheel;

import java.util.Map;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * What comes back in one feature. Given as SQL, so that the wheel asks all features in one statement. Implement as an
 * {@code @ApplicationScoped} bean.
 */
public interface WheelPart {

    /**
     * A query for what falls due from {@code :wheelFrom} to {@code :wheelTo}, both included, of that which the person may know of. Its
     * columns: name of the {@link se.ledstjarnan.domain.yearwheel.WheelKind}, title, day, unit id, unit name, name of the role that
     * answers for it, whether it is this person's to do, whether it is done, path of its page. Units and role may be null. Where
     * {@code :wheelOpen} holds it is read without login, and a title names nobody.
     *
     * @return null where the person has nothing of it
     */
    String sql(Scope scope);

    /** The values by name, beside those of the days; features may share a name for the same value only. */
    Map<String, Object> parameters(Scope scope);
}
