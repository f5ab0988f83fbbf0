package se.ledstjarnan.ejb.notification;

import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * What waits for a person in one feature. Given as SQL since every page shows these numbers: {@link WaitingService} asks for those of
 * all features in one statement. Keep each to an indexed count with a limit.
 */
public interface WaitingPart {

    /** A query that gives one number, for each kind that the feature knows; values as {@code :name}. */
    Map<WaitingKind, String> numbers(Scope scope);

    /** The values by name; features may share a name for the same value only. */
    Map<String, Object> parameters(Scope scope);
}
