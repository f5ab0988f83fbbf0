package se.ledstjarnan.domain.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stored indicators and their outcomes. */
public interface Indicators {

    int nextNumber();

    void add(Indicator indicator);

    /** For a change: whatever is changed in it raises its version. */
    Optional<Indicator> find(int number);

    Optional<Indicator> findForReading(int number);

    /** Those in use whose outcomes come from the system or from Kolada, by number. */
    List<Indicator> fetched(LocalDate day);

    /** Whether every one of them exists and is in use that day. */
    boolean areInUse(Set<Long> ids, LocalDate day);

    /** The first period that has an outcome. */
    Optional<LocalDate> firstOutcome(Indicator indicator);

    void add(Outcome outcome);

    void add(Legend legend);

    /** The words that hold. */
    Legend legend();

    /** @param unitId null for the whole */
    Optional<Outcome> outcome(Indicator indicator, Long unitId, LocalDate firstDay);

    Optional<Outcome> outcome(Long id);
}
