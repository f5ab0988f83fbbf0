package se.ledstjarnan.ejb.notification;

import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.ReminderRule;

/** A feature whose things fall due. Implement as an {@code @ApplicationScoped} bean. */
public interface ReminderSource {

    /** When the feature's things are told; by the municipality's rule for all, unless it has one of its own. */
    default ReminderRule rule(ReminderRule common) {
        return common;
    }

    /** Everything that is not done and falls due on or before the day, however late. */
    List<Due> due(LocalDate through);
}
