package se.ledstjarnan.domain.yearwheel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stored yearly duties, and which of them have been done. */
public interface YearlyDuties {

    /** Those that go on first, then by title; with their units. */
    List<YearlyDuty> all();

    Optional<YearlyDuty> find(long id);

    void add(YearlyDuty duty);

    void add(YearlyDutyDone done);

    /** Newest first, with who did it. */
    List<YearlyDutyDone> doneOf(long dutyId);

    /** The days done between the two, by duty. */
    Map<Long, Set<LocalDate>> done(LocalDate from, LocalDate to);
}
