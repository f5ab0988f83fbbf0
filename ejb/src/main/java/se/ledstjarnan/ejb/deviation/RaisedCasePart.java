package se.ledstjarnan.ejb.deviation;

import java.util.Map;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * The case that a suspicion has made of a deviation, told by the feature whose case it is. Given as SQL, since it is asked for in the one
 * statement of the deviation's page.
 */
public interface RaisedCasePart {

    /** The suspicion that makes such cases. */
    Restriction suspicion();

    /** {@code number} and {@code closed} of the case made of {@code :deviation}; no row where the reader may not open it. */
    String sql(Scope reader);

    /** The values that the query asks for beside {@code :deviation}, by name. */
    Map<String, Object> parameters(Scope reader);
}
