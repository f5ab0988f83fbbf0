package se.ledstjarnan.ejb.report;

import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.report.ToldBefore;

/** A feature that tells counts of people by other ways than reports, which reports must not give away. */
public interface ToldElsewhere {

    /** What has been told of days from the first to the last. */
    List<ToldBefore.Told> between(LocalDate from, LocalDate to);
}
