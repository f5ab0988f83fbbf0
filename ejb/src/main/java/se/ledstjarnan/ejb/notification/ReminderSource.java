package se.ledstjarnan.ejb.notification;

import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.notification.Due;

/** A feature whose things fall due. Implement as an {@code @ApplicationScoped} bean. */
public interface ReminderSource {

    /** Everything that is not done and falls due on or before the day, however late. */
    List<Due> due(LocalDate through);
}
