package se.ledstjarnan.ejb.yearwheel;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.yearwheel.Frequency;

/**
 * A yearly duty for its page.
 *
 * @param unitId null, as the name, for the whole administration
 * @param lastDay null while it goes on
 * @param open the days it is due, from the oldest not done, some ahead of today included
 * @param mayKeep whether the reader may change and end it
 * @param mayDo whether the reader may say that it is done
 */
public record YearlyDutyView(
        long id,
        long version,
        String title,
        Frequency frequency,
        LocalDate firstDay,
        Role holder,
        Long unitId,
        String unit,
        String citation,
        String note,
        LocalDate lastDay,
        List<LocalDate> open,
        List<Done> done,
        boolean mayKeep,
        boolean mayDo)
        implements Serializable {

    /** One of its days, done. @param words what was said of it; null for nothing */
    public record Done(LocalDate day, String words, String by, Instant at) implements Serializable {}

    public YearlyDutyView {
        open = List.copyOf(open);
        done = List.copyOf(done);
    }
}
