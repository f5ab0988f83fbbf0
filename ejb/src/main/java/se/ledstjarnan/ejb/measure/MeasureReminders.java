package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.ejb.notification.ReminderSource;

/** Reminds the owner of what is to be done and of the effect to be judged, and tells the next level up. */
@ApplicationScoped
class MeasureReminders implements ReminderSource {

    @Inject
    private JpaMeasureReads reads;

    @Override
    public List<Due> due(LocalDate through) {
        return reads.due(through).stream().map(MeasureDue::reminder).toList();
    }
}
