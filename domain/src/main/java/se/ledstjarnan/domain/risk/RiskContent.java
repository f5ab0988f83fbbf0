package se.ledstjarnan.domain.risk;

import java.io.Serializable;
import java.util.Set;

/**
 * A risk as typed.
 *
 * @param event what could happen
 * @param cause why it could; may be empty until it is known
 * @param consequence what it would lead to
 * @param categories those of the deviations that would confirm it
 */
public record RiskContent(String event, String cause, String consequence, Set<Long> categories)
        implements Serializable {

    public RiskContent {
        categories = Set.copyOf(categories);
    }
}
